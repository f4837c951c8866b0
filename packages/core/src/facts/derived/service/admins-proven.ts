import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { and, known, or, type Known } from "../../known.ts";
import { administrations } from "../../roles/of-class.ts";
import { serving, unlessLacking } from "../../service-scope.ts";

/** Does each administrator have a personal account and prove who it is with more than a password? Said of this part or of its administration. */
export const adminsProven: Fact<"component", boolean> = {
  id: "admins_proven",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const others = serving(subject, administrations, read);
    const theirs =
      others.members.length === 0
        ? known(false, others.because)
        : and(...others.members.map((one) => proven(one, read)));
    return or(proven(subject, read), theirs);
  },
};

const proven = (one: Entity<"component">, read: Reader): Known<boolean> =>
  and(read.truth(one, "admin_multi_factor"), unlessLacking(one, "admin_personal_accounts", read));
