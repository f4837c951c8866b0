import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { known, map, or } from "../../known.ts";

const made = field<"credential", string>("credential", "made");
const kind = field<"credential", string>("credential", "kind");
const initial = field<"credential", string>("credential", "initial");

/** Can a stranger work out or look up the value a unit is delivered with? */
export const guessable: Fact<"credential", boolean> = {
  id: "guessable",
  of: "credential",
  domain: truth,
  derive: (subject, read) => {
    const source = map(read.stated(subject, made), (how) => how === "from-identity" || how === "constant");
    const typed = read.stated(subject, kind);
    const delivered = map(read.stated(subject, initial), (value) => value === "default" || value === "none");
    if (typed.value === "password" || typed.value === "pin") {
      // What a person sets at first use is not delivered at all: then only the first value counts.
      return source.value === true ? source : delivered;
    }
    return or(source, delivered.value === true ? delivered : known(false, typed.because));
  },
};
