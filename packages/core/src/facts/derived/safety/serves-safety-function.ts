import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader, type Related } from "../../fact.ts";
import { or, type Known } from "../../known.ts";
import { flowsAround, judgedWith, keptBy } from "../../personal-data.ts";
import { some } from "../../related.ts";
import { carries, returns } from "../../roles/flows.ts";
import { functionsOfData } from "../../roles/functions.ts";
import { drawn } from "../../roles/group.ts";
import { performsSafetyFunction } from "./performs-safety-function.ts";
import { safetyFunction } from "./safety-function.ts";

/** Listed data alone: a function that acts on it names it, so what nobody listed feeds no function that is drawn. */
const someFeeds = ({ members, because }: Related<"data">, read: Reader): Known<boolean> =>
  some({ members, because }, (data: Entity<"data">) =>
    some(read.related(data, functionsOfData), (one) => read.fact(safetyFunction, one)),
  );

/** Does it perform a function that people's safety hangs on, or keep or carry data that such a function acts on? As drawn. */
export const servesSafetyFunction: Fact<"component", boolean> = {
  id: "serves_safety_function",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      read.fact(performsSafetyFunction, subject),
      some(flowsAround(subject, read), (flow) =>
        or(someFeeds(read.related(flow, carries), read), someFeeds(read.related(flow, returns), read)),
      ),
      some({ members: judgedWith(subject, read), because: drawn("parts", subject.id) }, (one) =>
        someFeeds(keptBy(one, read), read),
      ),
    ),
};
