import { field } from "../../../model/fields.ts";
import { isUnknown, known, notKnown, together } from "../../known.ts";
import type { Entity } from "../../../model/document.ts";
import { oneOf, type Fact, type Reader } from "../../fact.ts";
import { chipsIn, isModem, processorsIn, unitOf } from "../../chip-scope.ts";
import { holdsCredentials } from "../../roles/holding.ts";
import { wordOf } from "../../said-at.ts";
import { isSecret } from "../identity/is-secret.ts";
import { allParts } from "../../roles/parts.ts";
import { partsOfClass } from "../../parts-of-class.ts";

const kind = field<"credential", string>("credential", "kind");

/** Where the keys of a unit live: in a SIM, in a separate secure element, in the processor itself, or nowhere protected. */
export const anchorLocation: Fact<"component", string> = {
  id: "anchor_location",
  of: "component",
  domain: oneOf("none", "cpu", "secure-element", "uicc", "uicc-gba"),
  derive: (subject, read) => {
    const device = unitOf(subject, read);
    const inside = read.related(device, allParts);
    const sim = inside.members.find(
      (one) => one.value.class === "uicc" && read.truth(one, "own_security_domain").value === true,
    );
    if (sim !== undefined) {
      const derived = read.word(sim, "network_derived_keys");
      return known(
        derived.value === "gba" || derived.value === "akma" ? "uicc-gba" : "uicc",
        together([read.truth(sim, "own_security_domain").because, derived.because]),
      );
    }
    const anchor = inside.members.find((one) => one.value.class === "trust-anchor");
    if (anchor !== undefined) return known("secure-element", { on: "as-drawn", what: "trust-anchor", of: anchor.id });
    const chips = processorsIn(device, read);
    const hosts = [...(chips.length === 0 ? [device] : chips), ...keepingModems(device, read)];
    const internal = hosts.map((host) => wordOf(host, "internal_anchor", read));
    const used = internal.find((one) => one.value === "key-store" || one.value === "isolated-zone");
    if (used !== undefined) return known("cpu", used.because);
    const open = internal.filter((one) => isUnknown(one.value));
    if (open.length > 0) return notKnown(together(open.map((one) => one.because)));
    const parts = partsOfClass(device, "trust-anchor", read);
    return parts.open === undefined
      ? known("none", together(internal.map((one) => one.because)))
      : notKnown(parts.open);
  },
};

/** Modems that are said to keep a secret besides that of the SIM: the key store of any other is for the modem's own use. */
const keepingModems = (device: Entity<"component">, read: Reader): readonly Entity<"component">[] =>
  chipsIn(device, read).filter(
    (chip) =>
      isModem(chip, read) &&
      read
        .related(chip, holdsCredentials)
        .members.some((one) => read.stated(one, kind).value !== "sim" && read.fact(isSecret, one).value === true),
  );
