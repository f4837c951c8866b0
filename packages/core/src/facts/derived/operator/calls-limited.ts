import { truth, type Fact } from "../../fact.ts";
import { deliveredAround } from "../../unit-traffic.ts";

/** Can the unit open connections only to the services that it needs? */
export const callsLimited: Fact<"component", boolean> = {
  id: "calls_limited",
  of: "component",
  domain: truth,
  derive: (subject, read) => read.truth(deliveredAround(subject, read), "outgoing_limited"),
};
