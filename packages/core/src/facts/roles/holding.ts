import type { Role } from "../fact.ts";
import { asDrawn, grouped } from "./group.ts";
import { idsIn, referred } from "./references.ts";

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

/** Components that keep a credential. Said by `holds` alone; open only where nobody is drawn to keep it. */
export const keptIn: Role<"credential", "component"> = {
  name: "kept_in",
  of: "credential",
  to: "component",
  build: (all) => {
    const holders = grouped(all.of("component"), (one) => idsIn(one.value.holds));
    return (subject) => {
      const members = holders.get(subject.id) ?? [];
      const related = asDrawn(members, "kept_in", subject.id);
      return members.length > 0
        ? related
        : { ...related, open: { on: "missing", at: { entity: subject.id, field: "kept_in" } } };
    };
  },
};

/** Components that keep data. As drawn. */
export const dataHeldBy: Role<"data", "component"> = {
  name: "held_by",
  of: "data",
  to: "component",
  build: (all) => {
    const holders = grouped(all.of("component"), (one) => idsIn(one.value.holds));
    return (subject) => asDrawn(holders.get(subject.id) ?? [], "held_by", subject.id);
  },
};
