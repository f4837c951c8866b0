import { truth, type Fact } from "../../fact.ts";
import { and } from "../../known.ts";
import { some } from "../../related.ts";
import { holdsCredentials } from "../../roles/holding.ts";
import { placesInUnit } from "../../said-in-unit.ts";
import { isSecret } from "../identity/is-secret.ts";
import { opensOthers } from "../identity/opens-others.ts";

/** Does the unit keep a secret that opens more than this unit and its user? Secrets that are listed. */
export const secretsOpenOthers: Fact<"component", boolean> = {
  id: "secrets_open_others",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(placesInUnit(subject, read), (one) => {
      const { members, because } = read.related(one, holdsCredentials);
      return some({ members, because }, (held) => and(read.fact(isSecret, held), read.fact(opensOthers, held)));
    }),
};
