import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader, type Step } from "../../fact.ts";
import type { Entity } from "../../../model/document.ts";
import { isUnknown, known, notKnown, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { keptIn } from "../../roles/holding.ts";
import { keptForOthers, scopeIdsOf, scopeOf } from "../../service-scope.ts";

const scope = field<"credential", string>("credential", "scope");

/** Does this part of the service keep the keys by which units prove themselves? */
export const keepsUnitKeys: Fact<"component", boolean> = {
  id: "keeps_unit_keys",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const members = scopeOf(subject, read);
    const ids = scopeIdsOf(subject, read);
    return some({ members, because: drawn("parts", subject.id) }, (one) =>
      some(keptForOthers(one, ids, read), (credential) =>
        or(ofOneUnit(credential, read), read.step(alsoInUnit, credential)),
      ),
    );
  },
};

function ofOneUnit(credential: Entity<"credential">, read: Reader): Known<boolean> {
  const stated = read.stated(credential, scope);
  return isUnknown(stated.value) ? notKnown(stated.because) : known(stated.value === "device", stated.because);
}

const alsoInUnit: Step<"credential", Known<boolean>> = {
  of: "credential",
  derive: (credential, read) =>
    some(read.related(credential, keptIn), (place) =>
      known(read.classOf(place).ecosystem === "endpoint", drawn("kept_in", credential.id)),
    ),
};
