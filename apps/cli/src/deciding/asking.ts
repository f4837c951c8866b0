import {
  decisionStatuses,
  needed,
  possible,
  ratings,
  type Assessment,
  type DecisionStatus,
  type WishKey,
} from "@sekisho/core";
import type { OpenInput } from "../input.ts";
import { nameOf } from "@sekisho/render";
import { decideWords, type Language } from "@sekisho/words";

/** What was given on the command line, all of it as text. */
export interface Given {
  readonly status?: DecisionStatus;
  readonly by?: string;
  readonly since?: string;
  readonly why?: string;
  readonly due?: string;
  readonly until?: string;
  readonly law?: string;
  readonly where?: string;
  readonly rated?: string;
  readonly evidence?: readonly string[];
}

/** A line that somebody at the terminal types after a prompt; undefined at the end. */
export type Typed = (prompt: string) => Promise<string | undefined>;

/** Runs something with the lines of whoever sits at the terminal; without them where nobody does, or nothing is to be asked. */
export async function withTyped<T>(
  open: OpenInput | undefined,
  run: (typed: Typed | undefined) => Promise<T>,
): Promise<T> {
  const input = open?.();
  try {
    return await run(input?.isTerminal === true ? input.line : undefined);
  } finally {
    input?.close();
  }
}

/** Asks at the terminal for what was not given: the state, who decides, and what the state needs or may be given. */
export async function asked(
  given: Given,
  { document }: Assessment,
  language: Language,
  typed: Typed,
  print: (text: string) => void,
): Promise<Given | undefined> {
  const words = decideWords(language).asked;
  const { status: states, meaning } = decideWords(language);
  const choose = async <T extends string>(
    title: string,
    choices: readonly (readonly [T, string])[],
  ): Promise<T | undefined> => {
    const lines = choices.map(([id, said], index) => `  ${index + 1}  ${id.padEnd(WIDTH)} ${said}`);
    print(`${[title, ...lines].join("\n")}\n`);
    for (let line = await typed(words.choose); line !== undefined; line = await typed(words.choose)) {
      const answer = line.trim();
      const found = choices.find(([id], index) => id === answer || String(index + 1) === answer.normalize("NFKC"));
      if (found !== undefined) return found[0];
      print(`${words.again}\n`);
    }
    return undefined;
  };
  const status =
    given.status ??
    (await choose(
      words.status,
      decisionStatuses.map((one) => [one, `${states[one]} – ${meaning[one]}`] as const),
    ));
  if (status === undefined) return undefined;
  const people = document.entities.person.map((one) => [one.id, nameOf(one, language)] as const);
  const by = given.by ?? (people.length === 0 ? "" : await choose(words.by, people));
  if (by === undefined) return undefined;
  const answers = new Map<WishKey, string>();
  const isOpen = (key: WishKey): boolean => given[key] === undefined || given[key].length === 0;
  const isFresh = given.status === undefined || given.by === undefined;
  const optional = isFresh ? possible[status] : [];
  for (const key of [...needed[status], ...optional].filter(isOpen)) {
    const isNeeded = needed[status].includes(key);
    const answer = await ask(isNeeded ? words.questions[key] : words.optional(words.questions[key]), isNeeded, typed);
    if (answer === undefined) return undefined;
    if (answer !== "") answers.set(key, answer);
  }
  const { evidence, ...texts } = Object.fromEntries(answers);
  return { ...given, status, by, ...texts, ...(evidence === undefined ? {} : { evidence: [evidence] }) };
}

const WIDTH = 14;

async function ask(question: string, isNeeded: boolean, typed: Typed): Promise<string | undefined> {
  for (let line = await typed(question); line !== undefined; line = await typed(question)) {
    const answer = line.trim();
    if (answer !== "" || !isNeeded) return answer;
  }
  return undefined;
}

/** Is it one of the ratings? */
export const isRating = (word: string): word is (typeof ratings)[number] => ratings.some((one) => one === word);
