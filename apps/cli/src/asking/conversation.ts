import { agendaOf, formOf, meaningsOf, readReply, type Agenda, type Form, type Item } from "@sekisho/core";
import { agendaLines, questionLines, stageAfter, whyLines } from "@sekisho/render";
import { askWords, describeMistake } from "@sekisho/words";
import type { Input } from "../input.ts";
import { refusalLines, type Talk } from "./talk.ts";
import { applied, type Working } from "./working.ts";
import type { Conversation, Hearing, State, Step } from "./state.ts";
import { written } from "./writing.ts";

/** Asks until nothing critical is left to settle, nobody answers any more, or somebody ends it. */
export async function converse(start: Working, of: Conversation, input: Input, talk: Talk): Promise<State> {
  const words = askWords(talk.language);
  const state: State = {
    working: start,
    undo: [],
    skipped: new Set(),
    group: undefined,
    answered: 0,
    sent: 0,
    left: 0,
    mistakes: 0,
    failed: false,
  };
  talk.say(agendaLines(agendaOf(start.assessment, of.wanted), start.assessment, talk));
  for (let put = 1; ; put += 1) {
    const agenda = agendaOf(state.working.assessment, { ...of.wanted, skipped: state.skipped });
    const item = nextOf(agenda, of.all, state.group);
    const form = item === undefined ? undefined : formFor(item, state.working);
    if (item === undefined || form === undefined) {
      talk.say(["", agenda.items.length > 0 ? words.stop : words.allAsked]);
      close(state, agenda, of, talk);
      return state;
    }
    const left = of.all ? agenda.items.length : agenda.critical;
    show(item, form, { at: put, of: put - 1 + left }, state, talk);
    if (put === 1) talk.head([`  ${words.keys}`]);
    const step = await listened({ item, form, state, of, talk, isTerminal: input.isTerminal }, input);
    if (step === "next") continue;
    talk.say(["", words.ended]);
    close(state, agendaOf(state.working.assessment, of.wanted), of, talk);
    return state;
  }
}

/** Hears lines until one of them leads on. */
async function listened(hearing: Hearing, input: Input): Promise<Exclude<Step, "again">> {
  const words = askWords(hearing.talk.language);
  for (;;) {
    const line = await input.line(words.prompt);
    if (line === undefined) return "end";
    if (!input.isTerminal) hearing.talk.say([words.was(line)]);
    const step = heard(line, hearing);
    if (step !== "again") return step;
  }
}

/** The next question: of the same paper or people as the last one where there is one, else the first. */
function nextOf(agenda: Agenda, all: boolean, group: string | undefined): Item | undefined {
  const askable = all && agenda.critical === 0 ? agenda.items : agenda.items.slice(0, agenda.critical);
  return askable.find((item) => groupKey(item) === group) ?? askable[0];
}

const groupKey = ({ group, rating }: Item): string => `${rating} ${group.desk} ${group.part ?? ""}`;

function formFor(item: Item, { assessment, knowledge }: Working): Form | undefined {
  const [first] = item.cells;
  return first === undefined ? undefined : formOf(item.about, first.entity, assessment.document, knowledge);
}

function show(
  item: Item,
  form: Form,
  at: { readonly at: number; readonly of: number },
  state: State,
  talk: Talk,
): void {
  const { head, question, body } = questionLines(item, form, state.working.assessment, { ...talk, ...at });
  talk.say([""]);
  talk.head(head);
  talk.strong(question);
  talk.say(body);
  state.group = groupKey(item);
}

/** Does what a line says. */
function heard(line: string, hearing: Hearing): Step {
  const { item, form, state, talk, isTerminal } = hearing;
  const { assessment, knowledge } = state.working;
  const { document, asOf } = assessment;
  const reply = readReply(line, { item, form, document, meanings: meaningsOf(knowledge), asOf });
  switch (reply.is) {
    case "quit":
      return "end";
    case "why":
      talk.say(whyLines(item, form, assessment, talk));
      return "again";
    case "help":
      talk.say(askWords(talk.language).help.map((one) => `  ${one}`));
      return "again";
    case "skip":
      return leftOpen(hearing);
    case "undo":
      return takenBack(hearing);
    case "mistake":
      talk.bad([describeMistake(reply.mistake, talk.language)]);
      state.mistakes += 1;
      // In a pipe the next line was meant for the next question.
      return isTerminal ? "again" : leftOpen(hearing);
    case "waiting":
    case "answer": {
      const step = written(reply, hearing);
      return step === "again" && !isTerminal ? leftOpen(hearing) : step;
    }
  }
}

function leftOpen({ item, state }: Hearing): Step {
  for (const { address } of item.cells) state.skipped.add(address);
  state.left += 1;
  return "next";
}

/** Takes the last answer back; its question comes again. */
function takenBack({ state, talk }: Hearing): Step {
  const words = askWords(talk.language);
  const last = state.undo.pop();
  if (last === undefined) {
    talk.say([words.nothingToUndo]);
    return "again";
  }
  const outcome = applied(state.working, last.edits);
  if (outcome.is !== "done") {
    talk.bad(refusalLines(outcome, talk.language));
    if (outcome.is === "changed") state.working = outcome.working;
    return "again";
  }
  state.working = outcome.working;
  state[last.sent ? "sent" : "answered"] -= 1;
  talk.good([words.undone(last.addresses)]);
  return "next";
}

/** What was done, what can wait, and what comes next. */
function close(state: State, agenda: Agenda, of: Conversation, talk: Talk): void {
  const words = askWords(talk.language);
  const { answered, sent, mistakes, left: skipped } = state;
  const rest = agenda.items.length - agenda.critical;
  talk.say([
    words.summary({ answered, sent, skipped, mistakes }),
    ...(rest > 0 && !of.all ? [words.rest(rest, of.path)] : []),
    ...(agenda.later > 0 ? [words.restLater(agenda.later, stageAfter(agenda.stage), of.path)] : []),
    words.next(of.path),
  ]);
}
