import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Both } from "../knowledge/vocabulary.ts";
import type { Choice, Form } from "./form.ts";
import { readValue } from "./match.ts";
import type { Meanings } from "../read/meanings.ts";
import type { Mistake } from "./mistake.ts";

/** With whom a unit speaks, in the order in which they are offered. */
export const peers = ["app", "service", "gateway", "unit"] as const;
export type Peer = (typeof peers)[number];
/** What somebody can do who has the secret. */
export const openings = ["readings", "commands", "pass-for", "software"] as const;
export type Opening = (typeof openings)[number];

/**
 * What is asked before the first document is written: its name, who writes it, and the six things by which it shows
 * whether one opened unit opens all others: what talks to what (and over what), which secret, the same in every unit,
 * where it is kept, whether it can be read, what it opens.
 */
export const startKeys = [
  "name",
  "person",
  "talks_to",
  "over",
  "secret",
  "scope",
  "kept_in",
  "readable",
  "opens",
] as const;
export type StartKey = (typeof startKeys)[number];

/** Answers by key; what is left out or unknown stays unknown. `over` has the network for each peer. */
export interface StartAnswers {
  readonly name?: string;
  readonly person?: string;
  readonly talks_to?: readonly Peer[];
  readonly over?: Readonly<Partial<Record<Peer, string>>>;
  readonly secret?: string;
  readonly scope?: string;
  readonly kept_in?: string;
  readonly readable?: string;
  readonly opens?: readonly Opening[];
}

/** Networks that are offered for each peer, the likeliest first; every other one of the knowledge base may be named. */
const offered: Readonly<Record<Peer, readonly string[]>> = {
  app: ["ble", "wifi", "nfc", "bluetooth-classic", "usb"],
  service: ["wifi", "ethernet", "lte-m", "nb-iot", "lte", "lorawan", "satellite"],
  gateway: ["ble", "zigbee", "thread", "wifi", "lorawan", "proprietary-radio", "rs-485", "can", "ethernet"],
  unit: ["proprietary-radio", "ble", "nfc", "rfid", "v2x", "can"],
};

const secrets = ["psk", "password", "pin", "key-pair", "certificate", "token", "sim"];

/** One question of the beginning. */
export interface StartQuestion {
  readonly key: StartKey;
  /** Of `over`: with whom. */
  readonly peer?: Peer;
  readonly form: Form;
}

/** The next question, given the answers so far; `done` holds what was put already (`over app` for a network). */
export function nextStart(
  answers: StartAnswers,
  done: ReadonlySet<string>,
  knowledge: Knowledge,
): StartQuestion | undefined {
  for (const key of startKeys) {
    if (key === "over") {
      const peer = (answers.talks_to ?? []).find((one) => !done.has(`over ${one}`));
      if (peer !== undefined) return { key, peer, form: startForm(key, knowledge, peer) };
    } else if (!done.has(key) && isAsked(key, answers)) return { key, form: startForm(key, knowledge) };
  }
  return undefined;
}

/** Of a unit without a secret, nothing more is asked about the secret. */
function isAsked(key: StartKey, { talks_to: peersOf, secret, kept_in: kept }: StartAnswers): boolean {
  if (key === "name" || key === "person" || key === "talks_to") return true;
  if (peersOf?.length === 0) return false;
  if (key === "secret" || key === "opens") return true;
  if (secret === "none") return false;
  return key !== "readable" || kept !== "anchor";
}

const choice = (value: string): Choice => ({ word: value, value });
const form = (choices: readonly Choice[], more: Partial<Form> = {}): Form => ({
  type: "choice",
  choices,
  many: false,
  long: false,
  credential: false,
  ...more,
});

/** How a question of the beginning is answered. */
export function startForm(key: StartKey, knowledge: Knowledge, peer?: Peer): Form {
  switch (key) {
    case "name":
    case "person":
      return form([], { type: "text" });
    case "talks_to":
      return form(peers.map(choice), { many: true });
    case "over":
      return form(networks(knowledge, peer === undefined ? [] : offered[peer]));
    case "secret":
      return form([...ofList(knowledge.vocabularies.get("credential-kinds")?.values ?? [], secrets), choice("none")]);
    case "scope":
      return form(ofList(knowledge.vocabularies.get("scopes")?.values ?? []));
    case "kept_in":
      return form(["internal", "external", "anchor"].map(choice));
    case "readable":
      return form(ofList(knowledge.properties.get("debug_port")?.values ?? []));
    case "opens":
      return form(openings.map(choice), { many: true });
  }
}

interface Worded {
  readonly id: string;
  readonly words: Both;
  readonly meaning?: Both | undefined;
  readonly aliases?: readonly string[] | undefined;
}

function ofList(values: readonly Worded[], order?: readonly string[]): readonly Choice[] {
  const chosen = order === undefined ? values : order.flatMap((id) => values.find((one) => one.id === id) ?? []);
  return chosen.map(({ id, words, meaning, aliases }) => ({
    word: id,
    value: id,
    words,
    ...(meaning === undefined ? {} : { meaning }),
    ...(aliases === undefined ? {} : { aliases }),
  }));
}

const networks = (knowledge: Knowledge, first: readonly string[]): readonly Choice[] =>
  [...new Set([...first, ...knowledge.networks.keys()])].flatMap((id): Choice[] => {
    const record = knowledge.networks.get(id);
    return record === undefined ? [] : [{ word: id, value: id, words: record.name, aliases: record.aliases }];
  });

/** How many networks are shown before "and every other". */
export const offeredFor = (peer: Peer): number => offered[peer].length;

/** What was said to a question: a value, or that nobody knows it. */
export type StartRead = { readonly value: unknown } | { readonly unknown: true } | { readonly mistake: Mistake };
const SILENT: readonly string[] = ["", "?", "-", "unknown", "不明", "ー"];

/** Reads one answer of the beginning. */
export function readStart(typed: string, { form: of }: StartQuestion, meanings: Meanings): StartRead {
  const text = typed.trim();
  if (SILENT.includes(text.normalize("NFKC").toLowerCase())) return { unknown: true };
  return readValue(text, of, meanings);
}

/** The answers with one more. */
export function withStart(answers: StartAnswers, { key, peer }: StartQuestion, value: unknown): StartAnswers {
  if (key !== "over") return { ...answers, [key]: value };
  return peer === undefined || typeof value !== "string"
    ? answers
    : { ...answers, over: { ...answers.over, [peer]: value } };
}
