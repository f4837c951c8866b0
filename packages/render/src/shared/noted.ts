import type { Assessment, NotedFinding } from "@sekisho/core";
import { assessmentWords, inLanguage, overviewWords, type Language } from "@sekisho/words";
import { decisionText, type FindingView } from "./finding-view.ts";
import { nameOf } from "./names.ts";
import { valueAt, written } from "./values.ts";

/** What a finding that no rule made says, in one line: its title. */
export function notedTitle({ from }: NotedFinding, language: Language): string {
  const words = overviewWords(language);
  switch (from.by) {
    case "hand":
      return inLanguage(from.finding.value.title, language);
    case "contradiction":
      return words.saidInPlace(nameOf(from.decision, language));
    case "day":
      return words.past[from.what].title(from.day);
  }
}

/** Where a finding that no rule made comes from, in a word or two. */
export function notedSource({ from }: NotedFinding, language: Language): string {
  const { byHand, contradiction, passed } = overviewWords(language);
  return { hand: byHand, contradiction, day: passed }[from.by];
}

/** Why it is one: what the person wrote, what is stated and what the decision says instead, what follows from the day. */
export function notedReason({ from }: NotedFinding, { document }: Assessment, language: Language): string {
  const words = overviewWords(language);
  if (from.by === "day") return words.past[from.what].why;
  if (from.by === "hand")
    return from.finding.value.why === undefined ? "" : inLanguage(from.finding.value.why, language);
  const [id = "", ...path] = from.address.split(".");
  const stated = valueAt(document.byId.get(id)?.value, path);
  const change = from.decision.value.changes?.find((one) => "set" in one && one.set === from.address);
  const wanted = change !== undefined && "value" in change ? change.value : undefined;
  return words.contradicts(from.address, written(stated), written(wanted));
}

export function notedRemedy({ from }: NotedFinding, language: Language): string | undefined {
  const words = overviewWords(language);
  if (from.by === "contradiction") return words.resolve;
  if (from.by === "day") return words.past[from.what].remedy;
  return from.finding.value.remedy === undefined ? undefined : inLanguage(from.finding.value.remedy, language);
}

function weightOf({ rating, from, decisions }: NotedFinding, language: Language): string {
  const words = overviewWords(language);
  const said = assessmentWords(language).rating[rating];
  const anew = decisions.find((one) => one.value.status === "rated");
  if (anew !== undefined) return words.ratedAnew(said, nameOf(anew, language));
  if (from.by === "day") return words.ratedByJudgement(said);
  return from.by === "hand" ? words.ratedByHand(said) : words.ratedLikeDecided(said);
}

/** A finding that no rule made, as reports show all others. */
export function notedView(assessment: Assessment, one: NotedFinding, language: Language): FindingView {
  const { from } = one;
  const references = from.by === "hand" ? (from.finding.value.references ?? []) : [];
  return {
    id: one.id,
    title: notedTitle(one, language),
    guideline: [notedSource(one, language), ...references].join(" · "),
    summary: notedReason(one, assessment, language),
    subject: { id: one.subject.id, name: nameOf(one.subject, language) },
    status: "gap",
    rating: one.rating,
    weight: weightOf(one, language),
    answers: undefined,
    method: notedRemedy(one, language),
    risk: undefined,
    cost: undefined,
    half: undefined,
    decisions: one.decisions.map((decision) => decisionText(assessment, decision, language)),
    leadsTo: [],
    unchecked: false,
    derivation: () => [],
  };
}
