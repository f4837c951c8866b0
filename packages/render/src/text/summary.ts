import type { Assessment, WeighedFinding } from "@sekisho/core";
import { assessmentWords, inLanguage, type AssessmentWords, type Language } from "@sekisho/words";
import { endpointClassWord, nameOf, questionText } from "../shared/names.ts";
import { cut, wrapped } from "../shared/wrap.ts";
import { headingOf } from "./heading.ts";
import type { TextOptions } from "./options.ts";

/** A summary is no longer than this: it fits a screen. */
export const MOST_LINES = 40;
const MOST = { concerns: 3, findings: 5, questions: 5 } as const;

/** The result on one screen: the bound, the concerns, the five gaps to close first, five questions, the next command. */
export function summaryOf(assessment: Assessment, options: TextOptions): string {
  const { language, width } = options;
  const words = assessmentWords(language);
  const one = (text: string): string => cut(text, width);
  const findings = assessment.open().filter((finding) => finding.rule.kind === "recommendation");
  const questions = assessment.questions();
  const concerns = concernsBySubject(assessment, language);
  const titled = (title: string, shown: number, all: number): string => (all > shown ? `${title} (${words.of(shown, all)})` : title);
  const top = findings.slice(0, MOST.findings);
  const asked = questions.slice(0, MOST.questions);
  const body = [
    ...headingOf(assessment, words, language).flatMap((line) => wrapped(line, width, "  ")),
    "",
    ...endpointLine(assessment, words, language).map(one),
    ...(concerns.length === 0 ? [] : [titled(words.concerns, Math.min(MOST.concerns, concerns.length), concerns.length)]),
    ...concerns.slice(0, MOST.concerns).map(one),
    ...(top.length === 0 ? [] : ["", titled(words.findings, top.length, findings.length), ...top.flatMap((finding) => gapLines(finding, words, language)).map(one)]),
    ...(asked.length === 0 ? [] : ["", titled(words.questions, asked.length, questions.length)]),
    ...asked.flatMap((question) => [
      one(`  ${questionText(assessment, question, language)}`),
      one(`    ${question.addresses.slice(0, 3).join(", ")}${question.addresses.length > 3 ? ` +${question.addresses.length - 3}` : ""} · ${words.questionWorth(question.findings.length)}`),
    ]),
  ];
  const tail = [...settledLine(assessment, words), ...taskLine(assessment, words)].map(one);
  const next = words.next(assessment.open()[0]?.id ?? "RULE@ID", options.path);
  return `${[...body.slice(0, MOST_LINES - tail.length - 2), "", ...tail, next].join("\n")}\n`;
}

function endpointLine(assessment: Assessment, words: AssessmentWords, language: Language): string[] {
  const all = assessment.endpoints().map((one) => words.endpoint(nameOf(one.unit, language), [endpointClassWord(one.class.value, language), ...one.tcb.map((tcb) => inLanguage(tcb.title, language))].join(" / ")));
  return all.length === 0 ? [] : [`${words.endpoints}: ${all.join(language === "ja" ? "、" : ", ")}`];
}

/** Concerns by what they are about: one line for each component or flow, in the short words of the guideline. */
export function concernsBySubject(assessment: Assessment, language: Language): string[] {
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
    const terms = all.flatMap(({ rule }) => (rule.kind === "concern" ? [inLanguage(rule.term ?? rule.title, language)] : []));
    return [`  ${nameOf(first.subject, language)}: ${[...new Set(terms)].join(language === "ja" ? "、" : ", ")}`];
  });
}

function gapLines(one: WeighedFinding, words: AssessmentWords, language: Language): string[] {
  const decided = one.decisions.map((decision) => ` [${decision.id}: ${decision.value.status}]`).join("");
  const answers = one.answers === 0 ? "" : ` · ${words.answers(one.answers)}`;
  const fix = one.rule.kind === "recommendation" ? ` · ${inLanguage(one.rule.method, language)}` : "";
  return [
    `  ${words.rating[one.weight.rating]} ${inLanguage(one.rule.title, language)} — ${nameOf(one.subject, language)}`,
    `    ${one.id} ${words.status[one.status]}${decided}${answers}${fix}`,
  ];
}

function settledLine(assessment: Assessment, words: AssessmentWords): string[] {
  const settled = assessment.settled();
  const decisions = [...new Set(settled.flatMap((one) => one.decisions))];
  return settled.length === 0 ? [] : [words.settledShort(settled.length, decisions)];
}

function taskLine(assessment: Assessment, words: AssessmentWords): string[] {
  const byOwner = new Map<string, number>();
  for (const task of assessment.tasks()) {
    const owner = task.owner ?? words.nobody;
    byOwner.set(owner, (byOwner.get(owner) ?? 0) + 1);
  }
  return byOwner.size === 0 ? [] : [`${words.tasks}: ${[...byOwner].map(([owner, count]) => `${owner} ${count}`).join(", ")}`];
}
