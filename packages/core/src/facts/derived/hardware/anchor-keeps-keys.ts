import { isKind, type Entity } from "../../../model/document.ts";
import { and, isUnknown, known, notKnown, or, together, type Known } from "../../known.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { unitOf } from "../../chip-scope.ts";
import { ownProofs } from "../../identity-proof.ts";
import { drawn } from "../../roles/group.ts";
import { keptIn } from "../../roles/holding.ts";
import { allParts } from "../../roles/parts.ts";
import { isOpen } from "../../roles/references.ts";
import { wordSaid } from "../../said-at.ts";
import { isSecret } from "../identity/is-secret.ts";
import { anchorPresent } from "./anchor-present.ts";

type Component = Entity<"component">;

/** Do the secrets by which the unit proves itself lie in a trust anchor, as far as they are drawn? An anchor beside them helps nothing. */
export const anchorKeepsKeys: Fact<"component", boolean> = {
  id: "anchor_keeps_keys",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const device = unitOf(subject, read);
    const present = read.fact(anchorPresent, subject);
    if (present.value !== true) return present;
    const keys = new Set(
      ownProofs(subject, read)
        .map((one) => one.value)
        .filter(
          (one): one is Entity<"credential"> => typeof one === "object" && "kind" in one && isKind(one, "credential"),
        )
        .filter((one) => read.fact(isSecret, one).value !== false),
    );
    return and(known(true, drawn("proves_by", device.id)), ...[...keys].map((key) => anchored(key, device, read)));
  },
};

/** Is the key in an anchor of the device? Where an anchor is drawn and nobody listed what it keeps, that is what to ask. */
function anchored(key: Entity<"credential">, device: Component, read: Reader): Known<boolean> {
  const inside = read.related(device, allParts).members;
  const kept = read.related(key, keptIn).members.filter((one) => one === device || inside.includes(one));
  const places = kept.length === 0 ? [device] : kept;
  const found = or(...places.map((one) => keepsWell(one, read)));
  if (found.value === true) return found;
  const silent = inside.filter((one) => read.classOf(one).traits.anchor && isOpen(one.value.holds));
  const open = silent.map((one) => ({ on: "missing", at: { entity: one.id, field: "holds" } }) as const);
  return open.length === 0 || isUnknown(found.value) ? found : notKnown(together(open));
}

const keepsWell = (place: Component, read: Reader): Known<boolean> =>
  read.classOf(place).traits.anchor
    ? known(true, { on: "knowledge", record: read.classOf(place).id, what: "anchor" })
    : wordSaid(place, "internal_anchor", ["key-store", "isolated-zone"], read);
