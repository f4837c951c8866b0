import { truth, type Fact } from "../../fact.ts";
import { and } from "../../known.ts";

/** Does whoever gets into the platform prove himself in person with more than a password? */
export const portalGuarded: Fact<"component", boolean> = {
  id: "portal_guarded",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    and(read.truth(subject, "admin_multi_factor"), read.truth(subject, "admin_personal_accounts")),
};
