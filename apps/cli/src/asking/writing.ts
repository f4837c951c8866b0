import { agendaOf, answerEdits, waitingEdits, type Cell, type Edit, type Reply } from "@sekisho/core";
import { effectLines, valueText } from "@sekisho/render";
import { askWords } from "@sekisho/words";
import type { Hearing, Step } from "./state.ts";
import { refusalLines } from "./talk.ts";
import { applied, type Applied } from "./working.ts";

type Given = Extract<Reply, { readonly is: "waiting" | "answer" }>;

/** Writes an answer, or whom it was asked of, and shows what it did. Where it cannot be written, says why. */
export function written(reply: Given, hearing: Hearing): Step {
  const { item, state, of, talk, form } = hearing;
  const given: Given =
    reply.is === "answer" && form.long && of.source !== undefined ? { source: of.source, ...reply } : reply;
  const outcome = tried(given, hearing);
  if (outcome.is === "changed") {
    talk.bad([askWords(talk.language).answeredMeanwhile]);
    return "next";
  }
  if (outcome.is !== "done") {
    state.failed = true;
    talk.bad(refusalLines(outcome, talk.language));
    return outcome.is === "failed" ? "end" : "again";
  }
  state.working = outcome.working;
  const addresses = (given.is === "waiting" ? item.cells : given.values.map((one) => one.cell)).map(
    (one) => one.address,
  );
  state.undo.push({ edits: outcome.undo, addresses, sent: given.is === "waiting" });
  state[given.is === "waiting" ? "sent" : "answered"] += 1;
  said(given, outcome, hearing);
  return "next";
}

/**
 * Writes; where somebody else wrote to a file meanwhile, reads it again and writes onto what is there now, unless the
 * question is no longer open: what others wrote is never written over.
 */
function tried(given: Given, hearing: Hearing): Applied {
  const { state, talk } = hearing;
  const first = applied(state.working, editsOf(given, hearing.item.cells, hearing));
  if (first.is !== "changed") return first;
  talk.say([askWords(talk.language).changedMeanwhile(first.file)]);
  state.working = first.working;
  const { items } = agendaOf(first.working.assessment, hearing.of.wanted);
  const fresh = new Map(
    items.filter(({ key }) => key === hearing.item.key).flatMap(({ cells }) => cells.map((one) => [one.address, one])),
  );
  const cells = hearing.item.cells.flatMap(({ address }) => fresh.get(address) ?? []);
  if (cells.length < hearing.item.cells.length) return first;
  const again: Given =
    given.is === "waiting"
      ? given
      : { ...given, values: given.values.map((one) => ({ ...one, cell: fresh.get(one.cell.address) ?? one.cell })) };
  return applied(state.working, editsOf(again, cells, hearing));
}

function editsOf(given: Given, cells: readonly Cell[], { item, form, state }: Hearing): readonly Edit[] {
  const { document, asOf } = state.working.assessment;
  return given.is === "waiting"
    ? waitingEdits(cells, given, asOf)
    : answerEdits(item.about, form, given, document, asOf);
}

function said(
  given: Given,
  { working, effect }: Extract<Applied, { readonly is: "done" }>,
  { item, talk }: Hearing,
): void {
  const words = askWords(talk.language);
  if (given.is === "waiting") {
    talk.good(item.cells.map(({ address }) => words.sent(address, given.person, given.due)));
    return;
  }
  const { assessment } = working;
  talk.good(
    given.values.map(({ cell, value }) => {
      const at = assessment.document.source.place(cell.entity.id, cell.field);
      return words.wrote(cell.address, valueText(value), at === undefined ? "" : `${at.file}:${at.line}`);
    }),
  );
  talk.say(effectLines(effect, assessment, talk));
}
