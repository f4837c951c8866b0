import { isKind } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { and, map, or, type Known } from "../../known.ts";
import { every } from "../../related.ts";
import { filteredSomewhere, outletsOf, recipientsOf, type Outlet } from "../../third-parties.ts";

const contract = field<"actor", boolean>("actor", "contract");
const filter = field<"flow", string>("flow", "filter");
const NARROWS: readonly string[] = ["fields", "aggregate"];

/**
 * Does each third party that gets the data get only what it may: bound by a contract, and past a filter on the way? With
 * no way drawn to it, a filtering interface for partners has to be drawn somewhere.
 */
export const thirdPartyLimited: Fact<"data", boolean> = {
  id: "third_party_limited",
  of: "data",
  domain: truth,
  derive: (subject, read) => {
    const outlets = outletsOf(subject, read);
    return every(recipientsOf(subject, read), (actor) => {
      const theirs = outlets.filter((one) => one.actor === actor);
      const ways = theirs.length > 0 ? theirs.map((one) => narrowed(one, read)) : [filteredSomewhere(read)];
      return and(...ways, read.stated(actor, contract));
    });
  },
};

function narrowed({ flow, sender }: Outlet, read: Reader): Known<boolean> {
  const byFlow = map(read.stated(flow, filter), (word) => NARROWS.includes(word));
  return isKind(sender, "component") ? or(read.truth(sender, "partner_filter"), byFlow) : byFlow;
}
