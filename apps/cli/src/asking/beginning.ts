import {
  nextStart,
  readStart,
  withStart,
  type Knowledge,
  type Meanings,
  type StartAnswers,
  type StartQuestion,
} from "@sekisho/core";
import { startLines } from "@sekisho/render";
import { askWords, describeMistake, startWords } from "@sekisho/words";
import type { Input } from "../input.ts";
import type { Talk } from "./talk.ts";

interface Interview {
  readonly knowledge: Knowledge;
  readonly meanings: () => Meanings;
  readonly input: Input;
  readonly talk: Talk;
}

/** Asks the questions of the beginning; undefined where somebody ended it, or a piped answer was wrong. */
export async function interviewed(file: string, interview: Interview): Promise<StartAnswers | undefined> {
  const { knowledge, talk } = interview;
  const words = startWords(talk.language);
  talk.say([words.intro(file)]);
  talk.head([words.keys]);
  const done = new Set<string>();
  let answers: StartAnswers = {};
  for (let at = 1; ; at += 1) {
    const next = nextStart(answers, done, knowledge);
    if (next === undefined) break;
    const { question, body } = startLines(next, { language: talk.language, width: talk.width, at });
    talk.say([""]);
    talk.strong(question);
    talk.say(body);
    const read = await readUntilGood(next, interview);
    if (read === undefined) return undefined;
    if ("value" in read) answers = withStart(answers, next, read.value);
    done.add(next.peer === undefined ? next.key : `${next.key} ${next.peer}`);
  }
  talk.say([""]);
  return answers;
}

type Good = { readonly value: unknown } | { readonly unknown: true };

/**
 * At a terminal a wrong answer is asked again. In a pipe it ends everything, as the next line was meant for the next
 * question; the end of the pipe leaves the rest unknown, unless nothing was answered at all.
 */
async function readUntilGood(question: StartQuestion, { meanings, input, talk }: Interview): Promise<Good | undefined> {
  const words = startWords(talk.language);
  const { prompt, was } = askWords(talk.language);
  for (;;) {
    const line = await input.line(prompt);
    if (line === undefined) {
      if (!input.isTerminal && question.key !== "name") return { unknown: true };
      talk.bad([words.interrupted]);
      return undefined;
    }
    if (!input.isTerminal) talk.say([was(line)]);
    const read = readStart(line, question, meanings());
    if (!("mistake" in read)) return read;
    talk.bad([describeMistake(read.mistake, talk.language)]);
    if (input.isTerminal) continue;
    talk.bad([words.problems.title(1)]);
    return undefined;
  }
}
