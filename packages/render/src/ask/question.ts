import { labelOf, type Assessment, type Form, type Item } from "@sekisho/core";
import { askWords, assessmentWords, type Language } from "@sekisho/words";
import { aligned } from "../shared/table.ts";
import { widthOf, wrapped } from "../shared/wrap.ts";
import { askedText, choiceLabel, choiceMeaning, groupText, partText } from "./labels.ts";

export interface AskStyle {
  readonly language: Language;
  readonly width: number;
  /** Which question it is, and of how many. */
  readonly at: number;
  readonly of: number;
}

/** More answers than this stand side by side, not one under the other. */
const LISTED = 14;

/** A question as it is put: who can tell; what is asked; about which parts, and the answers with their consequences. */
export interface QuestionText {
  readonly head: readonly string[];
  readonly question: readonly string[];
  readonly body: readonly string[];
}

/** Puts a question into words, broken into lines of the width asked for. */
export function questionLines(item: Item, form: Form, assessment: Assessment, style: AskStyle): QuestionText {
  const { language, width } = style;
  const words = askWords(language);
  const head = [
    words.number(style.at, style.of),
    assessmentWords(language).rating[item.rating],
    groupText(item.group, assessment, language),
    words.waits(item.findings.length),
  ].join(" · ");
  return {
    head: wrapped(head, width, "  "),
    question: wrapped(askedText(item, form, assessment, language), width),
    body: [
      ...partLines(item, assessment, language).flatMap((line) => wrapped(line, width, "     ")),
      ...choiceLines(form, assessment, style),
      ...hintLines(item, form, language).flatMap((line) => wrapped(`  ${line}`, width, "  ")),
    ],
  };
}

function partLines({ cells }: Item, assessment: Assessment, language: Language): readonly string[] {
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return [`  ${partText(only.entity, assessment, language)}`];
  return cells.map((cell, index) => `  ${labelOf(index)}  ${partText(cell.entity, assessment, language)}`);
}

/** The answers: number, word, name and what follows from it. */
function choiceLines(
  { choices, type }: Form,
  assessment: Assessment,
  { language, width }: AskStyle,
): readonly string[] {
  if (choices.length === 0) return type === "choice" ? [`  ${askWords(language).noChoices}`] : [];
  const rows = choices.map((choice, index) => {
    const label = choiceLabel(choice, assessment, language);
    const meaning = choiceMeaning(choice, language);
    const said = [...(label === choice.word ? [] : [label]), ...(meaning === undefined ? [] : [meaning])];
    return [`  ${index + 1}`, choice.word, said.join(language === "ja" ? "：" : ": ")];
  });
  if (choices.length > LISTED) {
    const all = rows.map(
      ([number = "", word = "", said = ""]) => `${number.trim()} ${word}${said === "" ? "" : ` (${said})`}`,
    );
    return wrapped(`  ${all.join(" · ")}`, width, "  ");
  }
  const lines = aligned(rows);
  const indent = " ".repeat(
    widthOf(aligned(rows.map(([number = "", word = ""]) => [number, word, "x"]))[0] ?? " ") - 1,
  );
  return lines.flatMap((line) => wrapped(line, width, indent));
}

function hintLines({ cells, about }: Item, form: Form, language: Language): readonly string[] {
  const { forms, keysMany, partThere } = askWords(language);
  const isReference = form.choices.some((one) => one.entity !== undefined);
  return [
    ...(about.startsWith("part:") ? [partThere] : []),
    ...(form.type === "choice" || form.type === "part" ? [] : [forms[form.type]]),
    ...(form.many && form.choices.length > 0 ? [forms.several] : []),
    ...(form.many && isReference ? [forms.holds] : []),
    ...(cells.length > 1 ? [keysMany] : []),
  ];
}
