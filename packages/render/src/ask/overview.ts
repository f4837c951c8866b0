import type { Agenda, Assessment, AskingStage, Cell } from "@sekisho/core";
import { askWords, assessmentWords, inLanguage, reasonWords, type Language } from "@sekisho/words";
import { nameOf, questionText } from "../shared/names.ts";
import { wrapped } from "../shared/wrap.ts";
import { partText } from "./labels.ts";

interface Style {
  readonly language: Language;
  readonly width: number;
}

/** The stage after this one, in which questions come up. */
export const stageAfter = (stage: AskingStage): AskingStage => (stage === "evaluate" ? "review" : "recommend");

/** The end first: what is certain, what is at most possible, how many questions decide what is critical, what waits. */
export function agendaLines(agenda: Agenda, assessment: Assessment, { language, width }: Style): readonly string[] {
  const words = askWords(language);
  const general = assessmentWords(language);
  const { open, decided } = agenda.findings;
  const lines = [
    `${nameOf(assessment.evaluation.read.system, language)} · ${words.stages[agenda.stage]}`,
    general.bound(assessment.open().length, assessment.judged.count("unknown")),
    agenda.critical === 0
      ? words.nothingCritical(open)
      : general.sentences([
          ...(decided > 0 ? [words.end({ questions: agenda.critical, findings: decided, half: agenda.half })] : []),
          ...(open > decided ? [words.undecided(open - decided)] : []),
        ]),
    ...(agenda.later > 0 ? [words.later(agenda.later, stageAfter(agenda.stage))] : []),
    ...(agenda.waiting.length > 0 ? [words.waitingCount(agenda.waiting.length)] : []),
  ];
  return lines.flatMap((line) => wrapped(line, width, "  "));
}

/** Everything that somebody was asked for, by person, the earliest due first. */
export function waitingLines(
  cells: readonly Cell[],
  assessment: Assessment,
  path: string,
  { language, width }: Style,
): readonly string[] {
  const words = askWords(language).waiting;
  if (cells.length === 0) return [words.none];
  const people = [...new Set(cells.map((cell) => cell.asked ?? ""))];
  return [
    words.title,
    ...people.flatMap((person) => {
      const entity = assessment.document.byId.get(person);
      const name = entity === undefined ? person : nameOf(entity, language);
      return [
        "",
        name === person ? person : `${name} (${person})`,
        ...cells
          .filter((cell) => cell.asked === person)
          .flatMap((cell) => cellLines(cell, assessment, { language, width })),
        `  ${words.sheet(person, path)}`,
      ];
    }),
  ];
}

function cellLines(cell: Cell, assessment: Assessment, { language, width }: Style): readonly string[] {
  const words = askWords(language).waiting;
  const { colon } = reasonWords(language);
  const overdue = cell.due !== undefined && cell.due < assessment.asOf ? ` ${words.overdue}` : "";
  const question = questionText(assessment, { about: cell.field, of: cell.entity.kind }, language);
  const note = noteText(cell.note, language);
  return [
    `  ${cell.address}${colon}${words.row(cell.due ?? words.noDue, cell.since ?? "")}${overdue}`,
    ...wrapped(`    ${partText(cell.entity, assessment, language)} ${question}`, width, "    "),
    ...(note === "" ? [] : wrapped(`    ${note}`, width, "    ")),
  ];
}

function noteText(note: unknown, language: Language): string {
  if (typeof note === "string") return note;
  if (typeof note !== "object" || note === null) return "";
  const of = (key: "en" | "ja"): string | undefined => {
    const text: unknown = Object.entries(note).find(([name]) => name === key)?.[1];
    return typeof text === "string" ? text : undefined;
  };
  return inLanguage({ en: of("en"), ja: of("ja") }, language);
}
