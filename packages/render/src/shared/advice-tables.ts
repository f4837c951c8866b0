import type { Assessment } from "@sekisho/core";
import { adviceWords, inLanguage, reasonWords, type Language } from "@sekisho/words";
import { costText } from "./finding-view.ts";
import { nameOf } from "./names.ts";
import type { Cell, OverviewTable } from "./overview-table.ts";

/** Conflicts that are raised: what pulls against what and where, how others settle it, who has decided. */
export function conflictTable(assessment: Assessment, language: Language): OverviewTable {
  const words = adviceWords(language);
  const { list } = reasonWords(language);
  const raised = assessment.conflicts().filter((one) => one.status === "raised");
  return {
    head: [
      words.columns.conflict,
      words.columns.at,
      words.columns.between,
      words.columns.settle,
      words.columns.decided,
    ],
    rows: raised.map(({ id, record, subject, decisions }) => [
      { text: inLanguage(record.title, language), id },
      named(subject, language),
      { text: list(record.between) },
      { text: `${record.first === undefined ? "" : `${words.safetyFirst} `}${inLanguage(record.settle, language)}` },
      { text: decisions.length === 0 ? words.open : list(decisions.map((one) => nameOf(one, language))) },
    ]),
  };
}

/** A purchase is worth a line from two gaps on: else the recommendation says it already. */
const WORTH = 2;

/** Purchases that meet several gaps at once, those first that meet most, each at the place where it meets most. */
export function offerTable(assessment: Assessment, language: Language): OverviewTable {
  const words = adviceWords(language);
  const { list } = reasonWords(language);
  const offered = assessment.offers().filter((one) => one.status !== "in-use" && one.meets.length >= WORTH);
  return {
    head: [words.columns.purchase, words.columns.at, words.columns.meets, words.columns.cost],
    rows: offered.map(({ id, record, subject, status, meets }) => [
      { text: inLanguage(record.title, language), id },
      {
        ...named(subject, language),
        ...(status === "unknown" ? { text: words.perhaps(nameOf(subject, language)) } : {}),
      },
      { text: list([...new Set(meets.map((one) => one.rule.id))]) },
      { text: costText(record.cost, language) },
    ]),
  };
}

/** What a law overrules: neither gap nor acceptance, with the law and where it holds. */
export function overruledTable(assessment: Assessment, language: Language): OverviewTable {
  const { columns } = adviceWords(language);
  return {
    head: [columns.finding, columns.at, columns.law, columns.where, columns.decided],
    rows: assessment.overruled().map(({ finding, decision }) => {
      const by = decision.value.overruled_by;
      return [
        { text: inLanguage(finding.rule.title, language), id: finding.id },
        named(finding.subject, language),
        { text: by === undefined ? "" : inLanguage(by.law, language) },
        { text: by?.where ?? "" },
        { text: nameOf(decision, language), id: decision.id },
      ];
    }),
  };
}

const named = (one: Parameters<typeof nameOf>[0], language: Language): Cell => ({
  text: nameOf(one, language),
  id: one.id,
});
