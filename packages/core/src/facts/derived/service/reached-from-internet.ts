import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { some } from "../../related.ts";
import { frontEndsOf } from "../../service-scope.ts";
import { facesInternet } from "./faces-internet.ts";

/** Can people on the internet talk to this part of the service, directly or through a front end? */
export const reachedFromInternet: Fact<"component", boolean> = {
  id: "reached_from_internet",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      read.fact(facesInternet, subject),
      some(frontEndsOf(subject, read), (front) => read.fact(facesInternet, front)),
    ),
};
