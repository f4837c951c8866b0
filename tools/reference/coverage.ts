import type { CaseFile, Knowledge } from "@sekisho/core";
import { outcomes, seenInCases, seenInExamples, type Outcome, type Seen } from "./outcomes.ts";
import { page, table } from "./table.ts";

const HEAD = ["fires", "spared", "asks"] as const;

/** Every rule and every class: where it fires, where it is spared and where it asks, in examples and cases. */
export function coveragePage(root: string, knowledge: Knowledge, cases: ReadonlyMap<string, CaseFile>): string {
  const seen = [...seenInExamples(root, knowledge), ...seenInCases(cases)];
  const byRule = groupedBy(seen, (one) => one.rule);
  const byClass = groupedBy(seen, (one) => one.classId);
  const rules = (ids: Iterable<string>): readonly string[] =>
    table(
      ["id", ...HEAD],
      sorted([...ids]).map((id) => [`\`${id}\``, ...outcomes.map((one) => places(byRule.get(id) ?? [], one))]),
    );
  const classes = [...knowledge.classes.keys()].filter((id) => id !== "system");
  const classRows = sorted(classes).map((id) => {
    const of = byClass.get(id) ?? [];
    return [`\`${id}\``, ...outcomes.map((one) => rulesAt(of, one))];
  });
  const all = [...knowledge.recommendations.keys()];
  const fired = all.filter((id) =>
    (byRule.get(id) ?? []).some((one) => one.in === "example" && one.outcome === "fires"),
  );
  return page("Where each rule fires, spares and asks", [
    "For every recommendation, concern, conflict, purchase and class: the examples (in bold) and the number of cases in which it fires, is spared, or waits for an answer, with the first case by name. " +
      `Every case is assessed by the engine in a test. Of ${all.length} recommendations ${fired.length} fire in an example; the others fire in their cases alone. ` +
      "Rules whose answer lies in the drawing itself ask nothing (–).",
    "推奨事項・懸念・対立・調達・クラスのそれぞれについて、該当する・見送られる・回答待ちとなる例（太字）とケースの数、最初のケース名を示します。「–」は、図面だけで決まるため質問が生じないことを表します。",
    "## Recommendations 推奨事項",
    rules(all),
    "## Concerns 懸念",
    rules(knowledge.concerns.keys()),
    "## Conflicts 対立",
    rules(knowledge.conflicts.keys()),
    "## Purchases 調達・作業",
    rules(knowledge.purchases.keys()),
    "## Classes クラス",
    "How many rules fire, are spared or ask at a component of the class, and three of them. A class at which no rule fires is a place where others look: what it states counts for the thing around it.",
    table(["class", ...HEAD], classRows),
  ]);
}

/** Examples by name, cases by number and the name of the first. */
function places(of: readonly Seen[], outcome: Outcome): string {
  const own = of.filter((one) => one.outcome === outcome);
  const examples = [...new Set(own.flatMap((one) => (one.in === "example" ? [one.where] : [])))];
  const cases = [...new Set(own.flatMap((one) => (one.in === "case" ? [one.where] : [])))];
  const [first] = cases;
  const said = [
    ...examples.map((one) => `**${one}**`),
    ...(first === undefined ? [] : [`${cases.length} ${cases.length === 1 ? "case" : "cases"}: ${first}`]),
  ];
  return said.length === 0 ? "–" : said.join("<br>");
}

function rulesAt(of: readonly Seen[], outcome: Outcome): string {
  const ids = sorted([...new Set(of.flatMap((one) => (one.outcome === outcome ? [one.rule] : [])))]);
  if (ids.length === 0) return "–";
  const some = ids.slice(0, 3).join(", ");
  return `${ids.length}: ${some}${ids.length > 3 ? " …" : ""}`;
}

function groupedBy(seen: readonly Seen[], key: (one: Seen) => string | undefined): ReadonlyMap<string, Seen[]> {
  const found = new Map<string, Seen[]>();
  for (const one of seen) {
    const of = key(one);
    if (of === undefined) continue;
    const list = found.get(of);
    if (list === undefined) found.set(of, [one]);
    else list.push(one);
  }
  return found;
}

const sorted = (ids: readonly string[]): readonly string[] =>
  ids.toSorted(new Intl.Collator("en", { numeric: true }).compare);
