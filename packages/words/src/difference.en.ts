import { findingChanges } from "@sekisho/core";
import type { ChangeCounts, DifferenceWords } from "./difference-words.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const arrow = ([before, after]: readonly [number, number]): string =>
  before === after ? String(after) : `${before} → ${after}`;

const said: { readonly [K in keyof ChangeCounts]: (count: number) => string } = {
  new: (count) => `${count} new`,
  worse: (count) => `${count} half done no longer`,
  rated: (count) => `${count} rated anew`,
  question: (count) => `${count} became open`,
  better: (count) => `${count} half done now`,
  settled: (count) => `${count} open before and in order now`,
  closed: (count) => `${count} closed`,
};

export const en: DifferenceWords = {
  title: (name, before, after) => `${name}: ${before} → ${after}`,
  bound: (certain, possible, questions) =>
    `Certain findings: ${arrow(certain)}; at most ${arrow(possible)} if all unknowns go badly. Open questions: ${arrow(questions)}.`,
  counts: (counts, wereCertain) => {
    const some = findingChanges
      .filter((one) => counts[one] > 0)
      .map(
        (one) =>
          said[one](counts[one]) +
          (one === "question" && wereCertain > 0 ? ` (${wereCertain} of them certain before)` : ""),
      );
    return some.length === 0 ? "No finding changed." : `Findings: ${some.join(", ")}.`;
  },
  since: (before) => `Since ${before}`,
  same: "No difference.",
  noEffect: "The documents differ; nothing that was worked out from them does.",
  incomplete: (side) => `INCOMPLETE: parts of ${side} could not be read and count as unknown.`,
  changes: {
    new: "New",
    worse: "Half done no longer",
    rated: "Rated anew",
    question: "Became open",
    better: "Half done now",
    settled: "Open before, in order now",
    closed: "Closed",
  },
  because: (causes) => `because ${causes.join("; ")}`,
  value: (address, before, after) => `${address} ${before} → ${after}`,
  members: (address, gained, lost) =>
    [address, ...gained.map((one) => `+${one}`), ...lost.map((one) => `−${one}`)].join(" "),
  notStated: "not stated",
  nothing: "nothing",
  kinds: {
    system: "system",
    person: "person",
    actor: "actor",
    data: "data",
    function: "function",
    credential: "credential",
    zone: "zone",
    network: "network",
    component: "component",
    flow: "flow",
    assumption: "assumption",
    decision: "decision",
    task: "task",
    review: "review",
    incident: "incident plan",
    finding: "finding by hand",
    privacy: "privacy answer",
  },
  added: (kind, id) => `${kind} ${id} is new`,
  removed: (kind, id) => `${kind} ${id} is gone`,
  renamed: (kind, was, id) => `${kind} ${was} is now called ${id}`,
  unread: (kind, id) => `${kind} ${id} has problems and is not compared`,
  more: (count) => `… and ${count} more`,
  sections: {
    model: "Changed in the document",
    endpoints: "Class of endpoint",
    surface: "Attack surface",
    questions: "Open questions",
    decisions: "Decisions to look at again",
  },
  endpoint: (unit, before, after) => `${unit}: ${before} → ${after}`,
  tcb: (unit, gained, lost) =>
    `${unit}, trusted computing base: ${[...gained.map((one) => `now ${one}`), ...lost.map((one) => `no longer ${one}`)].join("; ")}`,
  absent: "not there",
  gained: (component, positions) => `${component}: can now be reached from ${positions.join(", ")}`,
  lost: (component, positions) => `${component}: no longer reached from ${positions.join(", ")}`,
  questions: (raised, gone) => `${raised} new, ${gone} gone`,
  newQuestion: "new",
  goneQuestion: "gone",
  reopened: (decision, status) => `${decision} (${status})`,
  reliedOn: (value) => `it rested on ${value}`,
  finding: (id, before, after) => `${id}: ${before} → ${after}`,
  wording: (count) => `${plural(count, "text was", "texts were")} reworded`,
  columns: { rating: "Rating", finding: "Finding", change: "Before → after", because: "Because" },
  unfold: (title, count) => `${title} (${count})`,
  all: "Everything: --all",
};
