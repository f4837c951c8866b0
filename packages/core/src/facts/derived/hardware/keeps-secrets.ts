import { isUnknown, known } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { some } from "../../related.ts";
import { processorsIn } from "../../chip-scope.ts";
import { holdsCredentials } from "../../roles/holding.ts";
import { isSecret } from "../identity/is-secret.ts";

/**
 * Does this part keep something that must stay secret? Where nobody said what it keeps, only parts that store are
 * asked about: not a casing, and not a device around its chips, which are asked themselves.
 */
export const keepsSecrets: Fact<"component", boolean> = {
  id: "keeps_secrets",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const stated = some(read.related(subject, holdsCredentials), (one) => read.fact(isSecret, one));
    if (!isUnknown(stated.value) || subject.value.holds !== undefined) return stated;
    const record = read.classOf(subject);
    if (!record.traits.stores) return known(false, { on: "knowledge", record: record.id, what: "stores" });
    return record.group === "unit" && processorsIn(subject, read).length > 0
      ? known(false, { on: "as-drawn", what: "chips", of: subject.id })
      : stated;
  },
};
