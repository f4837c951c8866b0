import { truth, type GraphFact } from "../../fact.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { handedToThirdParty } from "./handed-to-third-party.ts";

/** Does any data of the product go to third parties? */
export const dataHandedOn: GraphFact<"system", boolean> = {
  id: "data_handed_on",
  of: "system",
  domain: truth,
  survey: (all) => (subject, read) =>
    some({ members: all.of("data"), because: drawn("data", subject.id) }, (data) =>
      read.fact(handedToThirdParty, data),
    ),
};
