import type { AnyEntity, Entity } from "../../model/document.ts";
import type { Everything, Role } from "../fact.ts";
import { together } from "../known.ts";
import { provenBy } from "./flows.ts";
import { asDrawn, grouped } from "./group.ts";
import { idsIn, isOpen, referred } from "./references.ts";

/** Data that a component keeps. Open where `holds` is not stated or contains `unknown`. */
export const holdsData: Role<"component", "data"> = {
  name: "holds_data",
  of: "component",
  to: "data",
  build: (all) => (subject) => referred(all, subject, "holds", ["data"]),
};

/** Credentials that a component keeps. Open where `holds` is not stated or contains `unknown`. */
export const holdsCredentials: Role<"component", "credential"> = {
  name: "holds_credentials",
  of: "component",
  to: "credential",
  build: (all) => (subject) => referred(all, subject, "holds", ["credential"]),
};

/**
 * Components that keep a credential. Said by `holds` alone; open only where a component proves itself by it and nobody is
 * drawn to keep it: then `holds` of that component is what to ask. What actors show, they keep themselves.
 */
export const keptIn: Role<"credential", "component"> = {
  name: "kept_in",
  of: "credential",
  to: "component",
  build: (all) => {
    const holders = grouped(all.of("component"), (one) => idsIn(one.value.holds));
    const people = grouped(all.of("actor"), (one) => idsIn(one.value.holds));
    const provers = provenBy.build(all);
    return (subject) => {
      const members = holders.get(subject.id) ?? [];
      const related = asDrawn(members, "kept_in", subject.id);
      if (members.length > 0 || people.has(subject.id)) return related;
      const asks = provers(subject).members.map((one) => ({ entity: holderOf(one, all).id, field: "holds" }));
      return asks.length === 0
        ? related
        : { ...related, open: together(asks.map((at) => ({ on: "missing", at }) as const)) };
    };
  },
};

/** The nearest thing around a component of which nobody said all that it keeps; the component itself if there is none. */
function holderOf(one: Entity<"component">, all: Everything): Entity<"component"> {
  for (let at: AnyEntity | undefined = one; at?.kind === "component"; at = all.entity(at.value.part_of ?? "")) {
    if (isOpen(at.value.holds)) return at;
  }
  return one;
}
