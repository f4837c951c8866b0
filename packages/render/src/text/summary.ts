import type { Assessment, NotedFinding, WeighedFinding } from "@sekisho/core";
import {
  assessmentWords,
  inLanguage,
  overviewWords,
  reasonWords,
  type AssessmentWords,
  type Language,
} from "@sekisho/words";
import { decisionState } from "../shared/finding-view.ts";
import { endpointClassWord, nameOf, nameOfId, questionText } from "../shared/names.ts";
import { notedTitle } from "../shared/noted.ts";
import { cut, wrapped } from "../shared/wrap.ts";
import { headingOf } from "./heading.ts";
import type { TextOptions } from "./options.ts";

/** A summary is no longer than this: it fits a screen. */
export const MOST_LINES = 40;
const MOST = { concerns: 3, findings: 5, noted: 2, questions: 5, addresses: 3 } as const;

/** The result on one screen: the bound, the concerns, the five gaps to close first, five questions, the next command. */
export function summaryOf(assessment: Assessment, options: TextOptions): string {
  const { language, width } = options;
  const words = assessmentWords(language);
  const one = (text: string): string => cut(text, width);
  const findings = assessment.open().filter((finding) => finding.rule.kind === "recommendation");
  const noted = assessment.noted();
  const questions = assessment.questions();
  const concerns = concernsBySubject(assessment, language);
  const titled = (title: string, most: number, all: number): string =>
    all > most ? words.partOf(title, most, all) : title;
  const section = (title: string, most: number, all: number, lines: readonly string[]): string[] =>
    all === 0 ? [] : ["", titled(title, most, all), ...lines.map(one)];
  const body = [
    ...headingOf(assessment, words, language).flatMap((line) => wrapped(line, width, "  ")),
    "",
    ...endpointLine(assessment, words, language).map(one),
    ...section(words.concerns, MOST.concerns, concerns.length, concerns.slice(0, MOST.concerns)).slice(1),
    ...section(
      words.findings,
      MOST.findings,
      findings.length,
      findings.slice(0, MOST.findings).flatMap((finding) => gapLines(finding, assessment, words, language)),
    ),
    ...section(
      overviewWords(language).noted,
      MOST.noted,
      noted.length,
      noted.slice(0, MOST.noted).map((finding) => notedLine(finding, words, language)),
    ),
    ...section(
      words.questions,
      MOST.questions,
      questions.length,
      questions.slice(0, MOST.questions).flatMap((question) => {
        const { length } = question.addresses;
        const more = length > MOST.addresses ? ` +${length - MOST.addresses}` : "";
        return [
          `  ${questionText(assessment, question, language)}`,
          `    ${words.list(question.addresses.slice(0, MOST.addresses))}${more} · ${words.questionWorth(question.findings.length)}`,
        ];
      }),
    ),
  ];
  const tail = [...settledLine(assessment, words, language), ...taskLine(assessment, words, language)].map(one);
  const next = words.next(assessment.open()[0]?.id ?? "RULE@ID", options.path);
  return `${[...body.slice(0, MOST_LINES - tail.length - 2), "", ...tail, next].join("\n")}\n`;
}

function endpointLine(assessment: Assessment, words: AssessmentWords, language: Language): string[] {
  const all = assessment.endpoints().map((one) => {
    const tcb = one.tcb.map(({ title }) => inLanguage(title, language));
    return words.endpoint(
      nameOf(one.unit, language),
      [endpointClassWord(one.class.value, language), ...tcb].join(" / "),
    );
  });
  return all.length === 0 ? [] : [`${words.endpoints}${reasonWords(language).colon}${words.list(all)}`];
}

/** Concerns by what they are about: one line for each component or flow, in a few words each. */
function concernsBySubject(assessment: Assessment, language: Language): string[] {
  const bySubject = new Map<string, WeighedFinding[]>();
  for (const one of assessment.open()) {
    if (one.rule.kind !== "concern") continue;
    const list = bySubject.get(one.subject.id);
    if (list === undefined) bySubject.set(one.subject.id, [one]);
    else list.push(one);
  }
  return [...bySubject.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const terms = all.flatMap(({ rule }) =>
      rule.kind === "concern" ? [inLanguage(rule.term ?? rule.title, language)] : [],
    );
    const said = assessmentWords(language).list([...new Set(terms)]);
    return [`  ${nameOf(first.subject, language)}${reasonWords(language).colon}${said}`];
  });
}

/** A gap in two lines, what it is about first: a long title may be cut. */
function gapLines(one: WeighedFinding, assessment: Assessment, words: AssessmentWords, language: Language): string[] {
  const decided = one.decisions.map((decision) => ` [${decisionState(assessment, decision, language)}]`).join("");
  const answers = one.answers === 0 ? "" : ` · ${words.answers(one.answers)}`;
  const fix = one.rule.kind === "recommendation" ? ` · ${inLanguage(one.rule.method, language)}` : "";
  return [
    `  ${words.rating[one.weight.rating]} ${nameOf(one.subject, language)}${reasonWords(language).colon}${inLanguage(one.rule.title, language)}`,
    `    ${one.id} ${words.status[one.status]}${decided}${answers}${fix}`,
  ];
}

const notedLine = (one: NotedFinding, words: AssessmentWords, language: Language): string =>
  `  ${words.rating[one.rating]} ${nameOf(one.subject, language)}${reasonWords(language).colon}${notedTitle(one, language)}`;

function settledLine(assessment: Assessment, words: AssessmentWords, language: Language): string[] {
  const settled = assessment.settled();
  const decisions = [...new Set(settled.flatMap((one) => one.decisions))];
  return settled.length === 0
    ? []
    : [
        words.settledShort(
          settled.length,
          decisions.map((id) => nameOfId(assessment, id, language)),
        ),
      ];
}

function taskLine(assessment: Assessment, words: AssessmentWords, language: Language): string[] {
  const byOwner = new Map<string, number>();
  for (const task of assessment.tasks()) {
    const owner = task.owner === undefined ? words.nobody : nameOfId(assessment, task.owner, language);
    byOwner.set(owner, (byOwner.get(owner) ?? 0) + 1);
  }
  const counts = [...byOwner].map(([owner, count]) => `${owner} ${count}`);
  return counts.length === 0 ? [] : [`${words.tasks}${reasonWords(language).colon}${words.list(counts)}`];
}
