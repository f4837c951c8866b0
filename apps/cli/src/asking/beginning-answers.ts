import { readFileSync } from "node:fs";
import {
  meaningsOf,
  nearest,
  peers,
  readStart,
  startForm,
  startKeys,
  withStart,
  type Knowledge,
  type StartAnswers,
  type StartKey,
  type StartQuestion,
} from "@sekisho/core";
import { describeMistake, startWords, type Language } from "@sekisho/words";
import { parse } from "yaml";

/** Answers as they were typed on the command line, by key. */
export type StartRaw = Readonly<Partial<Record<StartKey, string>>>;

export interface StartFrom {
  readonly answers: StartAnswers;
  readonly problems: readonly string[];
}

/** Answers of a file and of options, options first; every problem at once. */
export function answersFrom(
  file: string | undefined,
  given: StartRaw,
  knowledge: Knowledge,
  language: Language,
): StartFrom {
  const words = startWords(language).problems;
  const problems: string[] = [];
  const read = file === undefined ? {} : mapIn(file, language);
  if (typeof read === "string") problems.push(read);
  const raw = new Map<string, unknown>([
    ...Object.entries(typeof read === "string" ? {} : read),
    ...Object.entries(given),
  ]);
  let answers: StartAnswers = {};
  for (const [typed, value] of raw) {
    const key = startKeys.find((one) => one === typed.replaceAll("-", "_"));
    if (key === undefined) {
      problems.push(words.unknownKey(typed, startKeys, nearest(typed, startKeys)));
      continue;
    }
    for (const { question, text, wrong } of typedFor(key, value, knowledge, language)) {
      const said = text === undefined ? undefined : readStart(text, question, meaningsOf(knowledge));
      if (wrong !== undefined) problems.push(wrong);
      else if (said === undefined) problems.push(words.notText(key));
      else if ("mistake" in said) problems.push(words.answer(key, describeMistake(said.mistake, language)));
      else if ("value" in said) answers = withStart(answers, question, said.value);
    }
  }
  return { answers, problems };
}

interface Typed {
  readonly question: StartQuestion;
  /** Undefined where the value is neither a word nor a list of words. */
  readonly text: string | undefined;
  readonly wrong?: string;
}

/** What was typed for a key; of networks, one for each peer: `app=ble,service=wifi`, or a map of the same. */
function typedFor(key: StartKey, value: unknown, knowledge: Knowledge, language: Language): readonly Typed[] {
  const form = startForm(key, knowledge);
  if (key !== "over") return [{ question: { key, form }, text: textOf(value) }];
  const pairs = typeof value === "string" ? value.split(/[,、，]/).map(pairOf) : Object.entries(mapOf(value));
  return pairs.map(([who, network]): Typed => {
    const peer = peers.find((one) => one === who);
    const question = { key, form, ...(peer === undefined ? {} : { peer, form: startForm(key, knowledge, peer) }) };
    const wrong = peer === undefined ? { wrong: startWords(language).problems.overPeer(who, peers) } : {};
    return { question, text: textOf(network), ...wrong };
  });
}

const mapOf = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

function pairOf(text: string): readonly [string, unknown] {
  const [who = "", network = ""] = text.split(/[=＝:：]/, 2);
  return [who.trim(), network];
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return value === null ? "" : undefined;
  const parts = value.map(textOf);
  if (parts.some((part) => part === undefined)) return undefined;
  return parts.length === 0 ? "none" : parts.join(",");
}

/** The map of answers in a file, or why there is none. */
function mapIn(file: string, language: Language): object | string {
  const words = startWords(language).problems;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return words.unreadable(file, error instanceof Error && "code" in error ? String(error.code) : String(error));
  }
  try {
    const value: unknown = parse(text, { maxAliasCount: 0 });
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    return words.notYaml(file, value === null ? "" : JSON.stringify(value));
  } catch (error) {
    return words.notYaml(file, error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}
