import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { and, map } from "../../known.ts";
import { personalData } from "./personal-data.ts";

/** Special categories of GDPR Article 9(1); children are added because of Recital 38. */
const SPECIAL: ReadonlySet<string> = new Set(["health", "biometric", "genetic", "belief", "intimate", "child"]);
const categories = field<"data", readonly string[]>("data", "categories");

/** Is it personal data of a kind that harms people most when it gets out? */
export const sensitiveData: Fact<"data", boolean> = {
  id: "sensitive_data",
  of: "data",
  domain: truth,
  derive: (subject, read) =>
    and(
      map(read.stated(subject, categories), (words) => words.some((word) => SPECIAL.has(word))),
      read.fact(personalData, subject),
    ),
};
