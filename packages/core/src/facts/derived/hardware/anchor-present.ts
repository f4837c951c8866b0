import { map } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { anchorLocation } from "./anchor-location.ts";

/** Has the unit a trust anchor at all, inside its processor or beside it? */
export const anchorPresent: Fact<"component", boolean> = {
  id: "anchor_present",
  of: "component",
  domain: truth,
  derive: (subject, read) => map(read.fact(anchorLocation, subject), (where) => where !== "none"),
};
