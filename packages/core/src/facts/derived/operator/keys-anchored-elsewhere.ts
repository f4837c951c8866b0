import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";
import { deliveredAround } from "../../unit-traffic.ts";
import { anchorLocation } from "../hardware/anchor-location.ts";

const ELSEWHERE: ReadonlySet<string> = new Set(["cpu", "secure-element"]);

/** Do the keys of the unit lie in another anchor than the SIM, so that it has no need of it? */
export const keysAnchoredElsewhere: Fact<"component", boolean> = {
  id: "keys_anchored_elsewhere",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    map(read.fact(anchorLocation, deliveredAround(subject, read)), (where) => ELSEWHERE.has(where)),
};
