import { truth, type Fact, type Related } from "../../fact.ts";
import type { Entity } from "../../../model/document.ts";
import { or } from "../../known.ts";
import { some } from "../../related.ts";
import { carries, returns } from "../../roles/flows.ts";
import { functionsOfData } from "../../roles/functions.ts";
import { safetyFunction } from "../safety/safety-function.ts";

const listed = ({ members, because }: Related<"data">): Related<"data"> => ({ members, because });

/** Does the flow carry something that a function acts on which people's safety hangs on? Listed data alone. */
export const feedsSafety: Fact<"flow", boolean> = {
  id: "feeds_safety",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const feeds = (data: Entity<"data">) =>
      some(read.related(data, functionsOfData), (one) => read.fact(safetyFunction, one));
    return or(some(listed(read.related(subject, carries)), feeds), some(listed(read.related(subject, returns)), feeds));
  },
};
