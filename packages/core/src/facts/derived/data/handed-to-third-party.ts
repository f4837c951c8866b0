import { truth, type Fact } from "../../fact.ts";
import { exists } from "../../related.ts";
import { recipientsOf } from "../../third-parties.ts";

/** Does the data go to somebody outside, by word or by a drawn flow? */
export const handedToThirdParty: Fact<"data", boolean> = {
  id: "handed_to_third_party",
  of: "data",
  domain: truth,
  derive: (subject, read) => exists(recipientsOf(subject, read)),
};
