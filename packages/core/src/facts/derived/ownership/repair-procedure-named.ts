import type { Entity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type GraphFact, type Reader, type Step } from "../../fact.ts";
import { isUnknown, known, map, notKnown, type Known } from "../../known.ts";
import { whole } from "../../roles/parts.ts";

const repairs = field<"component", unknown>("component", "owner.repairs");
const NOTHING: readonly unknown[] = ["none", "no", false];

/** Ids that a drawn procedure for incidents speaks of, with the procedure: only those that say how to mend or recover. */
const procedures: Step<"system", ReadonlyMap<string, Entity<"incident">>> = {
  of: "system",
  derive: (_system, _read, all) => {
    const found = new Map<string, Entity<"incident">>();
    for (const one of all.of("incident")) {
      if (one.value.remediate === undefined && one.value.recover === undefined) continue;
      for (const id of one.value.applies_to ?? ["system"]) if (!found.has(id)) found.set(id, one);
    }
    return found;
  },
};

function named(at: Entity<"component">, read: Reader): Known<boolean> {
  const own = map(read.stated(at, repairs), (text) => !NOTHING.includes(text));
  const procedure = read.step(procedures, read.system).get(at.id);
  return own.value !== true && procedure !== undefined
    ? known(true, { on: "line", at: { entity: procedure.id, field: "applies_to" }, is: at.id })
    : own;
}

/**
 * Is it written which procedure mends this part when it is broken into: at the part, at the nearest whole around it, or
 * in a procedure for incidents that speaks of it or of everything?
 */
export const repairProcedureNamed: GraphFact<"component", boolean> = {
  id: "repair_procedure_named",
  of: "component",
  domain: truth,
  survey: () => (subject, read) => {
    const own = named(subject, read);
    for (let at = subject; ;) {
      const one = named(at, read);
      if (!isUnknown(one.value)) return one;
      const above = read.related(at, whole).members[0];
      if (above === undefined) break;
      at = above;
    }
    const general = read.step(procedures, read.system).get("system");
    return general === undefined
      ? notKnown(own.because)
      : known(true, { on: "line", at: { entity: general.id, field: "remediate" }, is: general.value.remediate });
  },
};
