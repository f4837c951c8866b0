import type { Entity } from "../model/document.ts";
import type { Reader } from "./fact.ts";
import { and, type Known } from "./known.ts";
import { judgedWith } from "./personal-data.ts";
import { some } from "./related.ts";
import { drawn } from "./roles/group.ts";
import { performs } from "./roles/functions.ts";
import { safetyFunction } from "./derived/safety/safety-function.ts";

/** Is something so of a function that people's safety hangs on, among those that a component and its parts perform? */
export const someSafetyFunction = (
  subject: Entity<"component">,
  ask: (one: Entity<"function">) => Known<boolean>,
  read: Reader,
): Known<boolean> =>
  some({ members: judgedWith(subject, read), because: drawn("parts", subject.id) }, (part) =>
    some(read.related(part, performs), (one) => and(read.fact(safetyFunction, one), ask(one))),
  );
