import { isKind, type Entity } from "../model/document.ts";
import type { Reader } from "./fact.ts";
import { flowsAt } from "./roles/flows.ts";
import { otherEnd, standsAt } from "./identity-proof.ts";
import type { End } from "./protection-layers.ts";

/** A flow between a part of the service and a unit, and the end at which the unit stands. */
interface UnitMeeting {
  readonly flow: Entity<"flow">;
  readonly unitEnd: End;
}

/** Flows between a part of the service (or an app) and units, in either direction; as drawn. */
export function endpointFlows(subject: Entity<"component">, read: Reader): readonly UnitMeeting[] {
  if (read.classOf(subject).ecosystem !== "service") return [];
  return read.related(subject, flowsAt).members.flatMap((flow) => {
    const unitEnd = otherEnd(flow.value.from === subject.id ? "from" : "to");
    const other = standsAt(flow, unitEnd, read);
    return isKind(other, "component") && read.classOf(other).ecosystem === "endpoint" ? [{ flow, unitEnd }] : [];
  });
}
