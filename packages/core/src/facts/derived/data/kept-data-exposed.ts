import { isKind, type Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader, type Step } from "../../fact.ts";
import { and, not, type Known } from "../../known.ts";
import { someKept } from "../../personal-data.ts";
import { some } from "../../related.ts";
import { carriedBy } from "../../roles/flows.ts";
import { personalData } from "./personal-data.ts";
import { personalDataProtectedInTransit } from "./personal-data-protected-in-transit.ts";

const atService = (id: string, read: Reader): boolean => {
  const end = read.entity(id);
  return isKind(end, "component") && read.classOf(end).ecosystem === "service";
};

/** Once for each data, however many parts keep it. */
const exposedOnTheWay: Step<"data", Known<boolean>> = {
  of: "data",
  derive: (data, read) => {
    const { members, because } = read.related(data, carriedBy);
    const ways = members.filter((flow) => atService(flow.value.from, read) || atService(flow.value.to, read));
    return and(
      read.fact(personalData, data),
      some({ members: ways, because }, (flow: Entity<"flow">) => not(read.fact(personalDataProtectedInTransit, flow))),
    );
  },
};

/**
 * Can others read personal data that is kept here on its way into the service, within it or out of it, at whatever door?
 * A store in a tier of its own is no better than the line that fills it.
 */
export const keptDataExposed: Fact<"component", boolean> = {
  id: "kept_data_exposed",
  of: "component",
  domain: truth,
  derive: (subject, read) => someKept(subject, (data) => read.step(exposedOnTheWay, data), read),
};
