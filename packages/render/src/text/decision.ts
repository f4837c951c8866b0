import {
  findingOf,
  smallestChange,
  type Assessment,
  type Comparison,
  type DraftDecision,
  type Pull,
  type ReopenedDecision,
} from "@sekisho/core";
import {
  adviceWords,
  assessmentWords,
  decideWords,
  inLanguage,
  reasonWords,
  smallestWords,
  type Language,
} from "@sekisho/words";
import { ruleLabel } from "../shared/named-record.ts";
import { nameOf, nameOfId } from "../shared/names.ts";
import { moveText } from "../shared/smallest-change.ts";
import { valueAt, written } from "../shared/values.ts";
import { wrapped } from "../shared/wrap.ts";
import { changeTextOf } from "./difference.ts";

/** How a preview is printed. */
export interface PreviewStyle {
  readonly language: Language;
  readonly width: number;
  /** What the command line called the document. */
  readonly path: string;
}

/** A decision before it is written: what it is about, what it does to the model and to findings, what it pulls against. */
export function decisionPreview(
  drafts: readonly DraftDecision[],
  comparison: Comparison,
  pulls: readonly Pull[],
  style: PreviewStyle,
): string {
  const { language, width } = style;
  const words = decideWords(language);
  const hasEffect = drafts.some((one) => one.changes.length > 0);
  const lines = [
    ...drafts.flatMap((one) => [...draftLines(one, comparison, style), ""]),
    ...(pulls.length === 0 ? [] : [words.pulls, ...pulls.map((one) => `  ${pullText(one, comparison, language)}`), ""]),
  ];
  const text = lines.flatMap((line) =>
    line === "" || /^ *sekisho /.test(line) ? [line] : wrapped(line, width, `${/^ */.exec(line)?.[0] ?? ""}  `),
  );
  return `${text.join("\n")}${hasEffect ? `\n${effectText(comparison, style)}` : ""}`;
}

/** What a change of the document does to what was worked out from it, with a heading. */
export function effectText(comparison: Comparison, { language, width }: PreviewStyle): string {
  const words = decideWords(language);
  return `${words.effects[comparison.after.model]}\n${changeTextOf(comparison, { language, width })
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n")}`;
}

function draftLines(draft: DraftDecision, comparison: Comparison, { language, path }: PreviewStyle): readonly string[] {
  const words = decideWords(language);
  const { before, after } = comparison;
  const { knowledge } = after;
  const status = String(draft.value["status"]);
  const named = Object.entries(words.status).find(([id]) => id === status)?.[1] ?? status;
  const statuses = assessmentWords(language).status;
  const at = path === "." ? "" : ` ${path}`;
  const [first] = draft.findings;
  const title =
    first !== undefined && "rule" in first
      ? words.about(
          ruleLabel(first.rule.id, knowledge, language),
          draft.findings.map((one) => nameOf(one.subject, language)),
        )
      : words.list(draft.findings.map((one) => one.id));
  const relied = draft.value["relied_on"];
  const hasEffect = status === "planned" || status === "in-place";
  return [
    words.head(draft.id, named, draft.isNew),
    `  ${title}`,
    `  ${words.by(nameOfId(after, String(draft.value["by"]), language), String(draft.value["since"]))}`,
    ...draft.findings.flatMap((one) => ("rule" in one ? [`  ${words.judged(one.id, statuses[one.status])}`] : [])),
    ...(isRelied(relied)
      ? [`  ${words.relies(Object.keys(relied.values).length, Object.keys(relied.findings).length)}`]
      : []),
    ...(draft.changes.length > 0
      ? ["", words.changes, ...changeLines(draft, before, language), ...notEnough(draft, after, language)]
      : [`  ${hasEffect ? words.noEffect : words.noChanges}`]),
    ...(status === "planned" && draft.changes.length > 0
      ? [`  ${words.adoptLater("").trimEnd()}`, `    sekisho adopt ${draft.id}${at}`]
      : []),
  ];
}

const isRelied = (
  value: unknown,
): value is {
  readonly values: Readonly<Record<string, unknown>>;
  readonly findings: Readonly<Record<string, unknown>>;
} => typeof value === "object" && value !== null && "values" in value && "findings" in value;

function changeLines({ changes }: DraftDecision, before: Assessment, language: Language): readonly string[] {
  return changes.map((one) => {
    if ("set" in one) {
      const now = before.document.byId.get(one.set.split(".")[0] ?? "");
      const value = valueAt(now?.value, one.set.split(".").slice(1));
      const move = { address: one.set, before: value === "unknown" ? undefined : value, value: one.value };
      return `  ${moveText(move, before.knowledge, language)}`;
    }
    if ("add" in one) return `  + ${one.add}: ${written(one.value)}`;
    return "remove" in one ? `  − ${one.remove}` : `  ${one.move} → ${one.to}`;
  });
}

const CLEAR: ReadonlySet<string> = new Set(["met", "cleared", "not-relevant"]);

/** Where the changes alone do not put a finding in order: what it would still be, and what it would also take. */
function notEnough(draft: DraftDecision, after: Assessment, language: Language): readonly string[] {
  const words = decideWords(language);
  return draft.findings.flatMap((one) => {
    const now = findingOf(after, one.id);
    if (now === undefined || !("rule" in now) || CLEAR.has(now.status)) return [];
    const { best, remedy } = smallestChange(after, now);
    const more = (best ?? remedy)?.moves.map((move) => moveText(move, after.knowledge, language)) ?? [];
    return [`  ${words.notEnough(one.id, assessmentWords(language).status[now.status], more)}`];
  });
}

function pullText(pull: Pull, { after }: Comparison, language: Language): string {
  const words = decideWords(language);
  switch (pull.is) {
    case "conflict": {
      const { record, subject } = pull.conflict;
      const advice = adviceWords(language);
      const sides = [
        ...record.between.map((one) => ruleLabel(one, after.knowledge, language)),
        advice.pulls[record.against] ?? record.against,
      ];
      const who = advice.decideWith(record.decide_with.map((one) => advice.who[one] ?? one));
      const title = `${inLanguage(record.title, language)} (${nameOf(subject, language)})`;
      return words.pull.conflict(title, sides, inLanguage(record.settle, language), who);
    }
    case "value":
      return words.pull.value(pull.address, written(pull.value), pull.other.id, written(pull.otherValue));
    case "stated":
      return words.pull.stated(pull.address, written(pull.value), written(pull.stated));
  }
}

/** Decisions to look at again, each with what is no longer as it was when it was signed. */
export function reopenedLines(
  assessment: Assessment,
  reopened: readonly ReopenedDecision[],
  language: Language,
): readonly string[] {
  const words = decideWords(language);
  const { notStated } = smallestWords(language);
  const statuses = assessmentWords(language).status;
  const said = (value: unknown): string => (value === undefined || value === "unknown" ? notStated : written(value));
  const status = (word: string): string => Object.entries(statuses).find(([id]) => id === word)?.[1] ?? word;
  return reopened.flatMap(({ decision, values, findings, tampered }) => {
    const { value } = decision;
    const state = Object.entries(words.status).find(([id]) => id === value.status)?.[1] ?? value.status;
    return [
      words.reopenedBy(nameOf(decision, language), state, nameOfId(assessment, value.by, language), value.since),
      ...values.map((one) => `  ${words.now(one.field, said(one.before), said(one.after))}`),
      ...findings.map(
        (one) =>
          `  ${words.nowJudged(one.id, status(one.judged), one.now === undefined ? words.gone : statuses[one.now])}`,
      ),
      ...(tampered ? [`  ${words.tampered}`] : []),
    ];
  });
}

/** Heading over decisions to look at again. */
export const reopenedTitle = (language: Language): string =>
  `${decideWords(language).reopened}${reasonWords(language).colon.trimEnd()}`;
