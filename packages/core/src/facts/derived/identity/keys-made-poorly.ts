import type { Entity } from "../../../model/document.ts";
import { truth, type Fact } from "../../fact.ts";
import { and, known, not } from "../../known.ts";
import { unitAround } from "../../identity-proof.ts";
import { drawn } from "../../roles/group.ts";
import { holdsCredentials } from "../../roles/holding.ts";
import { allParts } from "../../roles/parts.ts";
import { isSecret } from "./is-secret.ts";
import { madeWell } from "./made-well.ts";

/**
 * Is a secret that the unit keeps known to be made so that others can foresee it? Taken as not, as drawn, where nobody
 * says how: whoever makes keys elsewhere is asked when they are written into the unit.
 */
export const keysMadePoorly: Fact<"component", boolean> = {
  id: "keys_made_poorly",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = unitAround(subject, read);
    const kept = new Set<Entity<"credential">>();
    for (const one of [around, ...read.related(around, allParts).members])
      for (const key of read.related(one, holdsCredentials).members) kept.add(key);
    const poor = [...kept].map((key) => and(read.fact(isSecret, key), not(read.fact(madeWell, key))));
    return poor.find((one) => one.value === true) ?? known(false, drawn("holds", around.id));
  },
};
