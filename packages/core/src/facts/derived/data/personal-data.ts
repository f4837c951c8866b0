import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, map } from "../../known.ts";

const identifies = field<"data", string>("data", "identifies");
const categories = field<"data", readonly string[]>("data", "categories");
/** Kinds of data that are the same in every unit or speak of none, whoever uses it. */
const OF_NOBODY: ReadonlySet<string> = new Set(["firmware"]);

const isOfNobody = (kinds: readonly string[]): boolean => kinds.length > 0 && kinds.every((one) => OF_NOBODY.has(one));

/** Does the data speak of a person who can be told from it, if only together with other data? Code speaks of nobody. */
export const personalData: Fact<"data", boolean> = {
  id: "personal_data",
  of: "data",
  domain: truth,
  derive: (subject, read) => {
    const said = map(read.stated(subject, identifies), (word) => word !== "no");
    const kinds = read.stated(subject, categories);
    return isUnknown(said.value) && !isUnknown(kinds.value) && isOfNobody(kinds.value)
      ? known(false, kinds.because)
      : said;
  },
};
