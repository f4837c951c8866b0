import { isKind } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import type { Entity } from "../../../model/document.ts";
import { isUnknown, known, notKnown, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { keptIn } from "../../roles/holding.ts";
import { keptForOthers, scopeOf } from "../../service-scope.ts";

const scope = field<"credential", string>("credential", "scope");

/** Does this part of the service keep the keys by which units prove themselves? */
export const keepsUnitKeys: Fact<"component", boolean> = {
  id: "keeps_unit_keys",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const members = scopeOf(subject, read);
    const ids = new Set(members.map((one) => one.id));
    return some({ members, because: drawn("parts", subject.id) }, (one) =>
      some(keptForOthers(one, ids, read), (credential) =>
        or(ofOneUnit(credential, read), alsoInUnit(credential, read)),
      ),
    );
  },
};

function ofOneUnit(credential: Entity<"credential">, read: Reader): Known<boolean> {
  const stated = read.stated(credential, scope);
  return isUnknown(stated.value) ? notKnown(stated.because) : known(stated.value === "device", stated.because);
}

const alsoInUnit = (credential: Entity<"credential">, read: Reader): Known<boolean> =>
  some(read.related(credential, keptIn), (place) =>
    known(isKind(place, "component") && read.classOf(place).ecosystem === "endpoint", drawn("kept_in", credential.id)),
  );
