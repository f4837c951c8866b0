import { field } from "../../../model/fields.ts";
import { truth, type GraphFact } from "../../fact.ts";
import { every } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { recipientsOf } from "../../third-parties.ts";

const contract = field<"actor", boolean>("actor", "contract");

/** Is each third party that gets data of the product bound by a contract? */
export const thirdPartiesBound: GraphFact<"system", boolean> = {
  id: "third_parties_bound",
  of: "system",
  domain: truth,
  survey: (all) => (subject, read) =>
    every({ members: all.of("data"), because: drawn("data", subject.id) }, (data) =>
      every(recipientsOf(data, read), (actor) => read.stated(actor, contract)),
    ),
};
