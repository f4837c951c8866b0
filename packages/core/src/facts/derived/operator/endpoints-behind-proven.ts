import { isKind } from "../../../model/document.ts";
import { truth, type Fact } from "../../fact.ts";
import { every } from "../../related.ts";
import { asDrawn } from "../../roles/group.ts";
import { endAt, flowsOf, otherEnd, proven, standsAt, unitAround } from "../../identity-proof.ts";

/** Does each endpoint behind a gateway prove to it which one it is? As drawn. */
export const endpointsBehindProven: Fact<"component", boolean> = {
  id: "endpoints_behind_proven",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = unitAround(subject, read);
    const behind = flowsOf(subject, read).members.filter((flow) => {
      const far = standsAt(flow, otherEnd(endAt(flow, around, read)), read);
      return isKind(far, "component") && read.classOf(far).ecosystem === "endpoint";
    });
    return every(asDrawn(behind, "flows", around.id), (flow) =>
      proven(flow, otherEnd(endAt(flow, around, read)), read),
    );
  },
};
