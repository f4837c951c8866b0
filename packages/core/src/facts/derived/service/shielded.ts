import { truth, type Fact } from "../../fact.ts";
import { known, not } from "../../known.ts";
import { isFrontEnd } from "../../service-scope.ts";
import { facesInternet } from "./faces-internet.ts";

/**
 * Does everything that comes from the internet pass a front end first? A front end is its own shield. As drawn: where
 * none is drawn before a part that faces the internet, there is none.
 */
export const shielded: Fact<"component", boolean> = {
  id: "shielded",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    isFrontEnd(subject)
      ? known(true, { on: "knowledge", record: subject.value.class, what: "tier" })
      : not(read.fact(facesInternet, subject)),
};
