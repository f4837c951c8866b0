import type { Knowledge, RuleRecord } from "@sekisho/core";
import { page, table } from "./table.ts";

type Checked = RuleRecord["checked"];

/** Concerns and recommendations with what was compared with which source. */
export function rulesPage(knowledge: Knowledge): string {
  const rules: readonly RuleRecord[] = [...knowledge.concerns.values(), ...knowledge.recommendations.values()];
  const open = rules.filter((one) => partsOf(one.checked).some(([, source]) => source === undefined)).length;
  return page("Concerns and recommendations", [
    "Numbers and titles are the GSMA's, every other sentence is ours. What _number_, _title_ and _level_ were compared with stands beside each; **–** means not compared yet. " +
      `Of ${rules.length} rules ${open} have a part that was not compared. The sources: [sources](../sources.md). 番号と標題はGSMAのもの、それ以外の文章は当プロジェクトのものです。「–」は未照合を表します。`,
    "## Concerns",
    table(
      ["id", "English", "日本語", "judged on", "level (judgement)", "number", "title", "leads to"],
      sorted([...knowledge.concerns.values()]).map((one) => [
        `\`${one.id}\``,
        one.title.en,
        one.title.ja,
        one.subject,
        one.level,
        sourceOf(one.checked, "number"),
        sourceOf(one.checked, "title"),
        one.leads_to.map((lead) => lead.id).join(", "),
      ]),
    ),
    "## Recommendations",
    table(
      ["id", "English", "日本語", "judged on", "level", "number", "title", "level checked", "in the field"],
      sorted([...knowledge.recommendations.values()]).map((one) => [
        `\`${one.id}\``,
        `**${one.title.en}**<br>${one.summary.en}`,
        `**${one.title.ja}**<br>${one.summary.ja}`,
        one.subject,
        one.guideline.level,
        sourceOf(one.checked, "number"),
        sourceOf(one.checked, "title"),
        sourceOf(one.checked, "level"),
        one.in_field,
      ]),
    ),
    "## Variants of the trusted computing base",
    table(
      ["id", "English", "日本語", "one broken unit opens"],
      [...knowledge.tcbVariants.values()].map((one) => [
        `\`${one.id}\``,
        `**${one.title.en}**<br>${one.meaning.en}`,
        `**${one.title.ja}**<br>${one.meaning.ja}`,
        one.blast_radius,
      ]),
    ),
  ]);
}

const sourceOf = (checked: Checked, part: string): string =>
  partsOf(checked).find(([name]) => name === part)?.[1] ?? "–";

/** Every checked part with its source; none where it was not compared. */
function partsOf(checked: Checked): readonly (readonly [string, string | undefined])[] {
  return Object.entries(checked ?? { number: false }).map(([part, source]) => [
    part,
    source === false || source === "no" ? undefined : source,
  ]);
}

/** By document and section, 6.9 before 6.10. */
function sorted<R extends RuleRecord>(rules: readonly R[]): readonly R[] {
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  return rules.toSorted((a, b) => compare(a.id, b.id));
}
