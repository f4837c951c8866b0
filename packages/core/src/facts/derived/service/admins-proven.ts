import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { and, type Known } from "../../known.ts";
import { administrations } from "../../roles/of-class.ts";
import { duty, ownOr } from "../../served-by.ts";
import { unlessLacking } from "../../service-scope.ts";

const proven = (one: Entity<"component">, read: Reader): Known<boolean> =>
  and(read.truth(one, "admin_multi_factor"), unlessLacking(one, "admin_personal_accounts", read));
const administration = duty(administrations, "each", proven);

/** Does each administrator have a personal account and prove who it is with more than a password? Said of this part or of its administration. */
export const adminsProven: Fact<"component", boolean> = {
  id: "admins_proven",
  of: "component",
  domain: truth,
  derive: (subject, read) => ownOr(proven(subject, read), () => administration.done(subject, read)),
};
