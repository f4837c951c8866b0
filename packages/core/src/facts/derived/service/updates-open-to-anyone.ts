import { truth, type GraphFact } from "../../fact.ts";
import { map } from "../../known.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { updateFetchBound } from "./update-fetch-bound.ts";

/** Does a drawn update server give its images to anyone who asks? No, where none is drawn. */
export const updatesOpenToAnyone: GraphFact<"system", boolean> = {
  id: "updates_open_to_anyone",
  of: "system",
  domain: truth,
  survey: (all) => {
    const members = all.of("component").filter((one) => one.value.class === "update-server");
    return (subject, read) =>
      some({ members, because: drawn("update-server", subject.id) }, (one) =>
        map(read.fact(updateFetchBound, one), (who) => who === "anyone"),
      );
  },
};
