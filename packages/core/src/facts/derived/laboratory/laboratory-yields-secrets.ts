import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { and, known, not, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { placesInUnit } from "../../said-in-unit.ts";
import { keepsSecrets } from "../hardware/keeps-secrets.ts";

const gap = (one: Entity<"component">, property: string, read: Reader): readonly Known<boolean>[] =>
  read.has(one, property) ? [not(read.truth(one, property))] : [];

function givesWay(one: Entity<"component">, read: Reader): Known<boolean> {
  const record = read.classOf(one);
  if (!record.traits.anchor) return known(true, { on: "knowledge", record: record.id, what: "anchor" });
  return or(...gap(one, "tamper_resistant", read), ...gap(one, "side_channel_protection", read));
}

/**
 * Would a laboratory that has one unit in its hands get at a secret of it? An ordinary chip gives up what is in it; an anchor
 * does unless it was built to withstand opening and measuring.
 */
export const laboratoryYieldsSecrets: Fact<"component", boolean> = {
  id: "laboratory_yields_secrets",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    some(placesInUnit(subject, read), (one) => and(read.fact(keepsSecrets, one), givesWay(one, read))),
};
