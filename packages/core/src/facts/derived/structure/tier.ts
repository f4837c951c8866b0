import { known } from "../../known.ts";
import { oneOf, type Fact } from "../../fact.ts";
import { tiers } from "../../../knowledge/vocabulary.ts";

/** The tier of the service that a component's class stands for; `none` for everything else. */
export const tier: Fact<"component", string> = {
  id: "tier",
  of: "component",
  domain: oneOf(...tiers),
  byClass: (record) => record.traits.tier,
  derive: (subject, read) => {
    const record = read.classOf(subject);
    return known(record.traits.tier, { on: "knowledge", record: record.id, what: "tier" });
  },
};
