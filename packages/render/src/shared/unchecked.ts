import type { RuleRecord } from "@sekisho/core";

const PARTS = ["number", "title", "level"] as const;

/** Parts of a rule that were not compared with the guideline yet: its number, its title, its level. */
export function uncheckedParts({ checked }: RuleRecord): readonly string[] {
  if (checked === undefined) return PARTS;
  return Object.entries(checked).flatMap(([part, source]) => (source === false || source === "no" ? [part] : []));
}
