import type { Entity } from "../model/document.ts";
import { field } from "../model/fields.ts";
import { harmKinds } from "../knowledge/rules.ts";
import type { Kind } from "../model/kinds.ts";
import type { Harms } from "../model/schema/harm.ts";
import type { Reader } from "./fact.ts";
import { isUnknown, known, together, type Because, type Known } from "./known.ts";
import { drawn } from "./roles/group.ts";

/** Levels of harm, lightest first; `unstated` where nobody said one. Silence is no harm level: it weighs by itself. */
export const HARM_LEVELS = ["unstated", "negligible", "moderate", "major", "severe"] as const;
export type HarmLevel = (typeof HARM_LEVELS)[number];

const LOSSES = ["disclosed", "altered", "lost", "denied", "misused"] as const;
/** Kinds of harm that a loss can do, as the document and the rules name them. */
export const HARM_KINDS = harmKinds;
export type HarmKind = (typeof HARM_KINDS)[number];
type Amount = NonNullable<NonNullable<Harms[(typeof LOSSES)[number]]>[HarmKind]>;

/**
 * From which sum on a harm counts as how grave, in euros: for one unit, and for the maker at once. Judgement: a month's
 * wage hurts a person lastingly; a loss like the yearly turnover of a small firm threatens the firm.
 */
const THRESHOLDS = {
  each: { moderate: 50, major: 1_000, severe: 100_000 },
  fixed: { moderate: 20_000, major: 500_000, severe: 10_000_000 },
} as const;

/** What a euro is in other currencies, to the order of magnitude that the thresholds need. Judgement. */
const PER_EURO: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1,
  CHF: 1,
  GBP: 1,
  JPY: 150,
  CNY: 8,
  KRW: 1_500,
  INR: 90,
  SEK: 11,
  CAD: 1.5,
  AUD: 1.7,
};

interface Sum {
  readonly max: number;
  readonly currency: string | undefined;
}

const sumOf = (range: number | { readonly max: number; readonly currency?: string | undefined }): Sum =>
  typeof range === "number" ? { max: range, currency: undefined } : { max: range.max, currency: range.currency };

/** The level of a sum at its high end. A currency without a rate says nothing. */
function levelOfSum(sum: Sum, per: keyof typeof THRESHOLDS, currency: string | undefined): HarmLevel {
  const rate = PER_EURO[sum.currency ?? currency ?? ""];
  if (rate === undefined) return "unstated";
  const euros = sum.max / rate;
  const { moderate, major, severe } = THRESHOLDS[per];
  if (euros >= severe) return "severe";
  if (euros >= major) return "major";
  return euros >= moderate ? "moderate" : "negligible";
}

/** The level of one amount of harm: its word, or its sum at the high end. */
export function levelOfAmount(amount: Amount, currency: string | undefined): HarmLevel {
  if (typeof amount === "string") return HARM_LEVELS.find((one) => one === amount) ?? "unstated";
  const each = amount.each === undefined ? "unstated" : levelOfSum(sumOf(amount.each), "each", currency);
  const fixed = amount.fixed === undefined ? "unstated" : levelOfSum(sumOf(amount.fixed), "fixed", currency);
  const steps = (amount.steps ?? []).map((step) => levelOfSum(sumOf(step.adds), "fixed", currency));
  return [each, fixed, ...steps].reduce(graver, "unstated");
}

const rank = (level: HarmLevel): number => HARM_LEVELS.indexOf(level);
const graver = (one: HarmLevel, other: HarmLevel): HarmLevel => (rank(other) > rank(one) ? other : one);

const ownHarms = field<Kind, Harms>("component", "harms");

/** The greatest harm of a kind that an entity itself states, with the line that states it. */
export function statedHarm(subject: Entity<Kind>, kind: HarmKind, read: Reader): Known<HarmLevel> {
  const harms = read.stated(subject, ownHarms);
  if (isUnknown(harms.value)) return known("unstated", drawn("harms", subject.id));
  let level: HarmLevel = "unstated";
  let because: Because = drawn("harms", subject.id);
  for (const loss of LOSSES) {
    const amount = harms.value[loss]?.[kind];
    if (amount === undefined) continue;
    const here = levelOfAmount(amount, read.system.value.currency);
    if (rank(here) <= rank(level)) continue;
    level = here;
    because = { on: "line", at: { entity: subject.id, field: `harms.${loss}.${kind}` }, is: amount };
  }
  return known(level, because);
}

/** The gravest of several; its reason is that of the gravest alone. */
export function gravest(of: readonly Known<HarmLevel>[]): Known<HarmLevel> {
  let found: Known<HarmLevel> | undefined;
  for (const one of of) {
    if (isUnknown(one.value)) continue;
    if (found === undefined || isUnknown(found.value) || rank(one.value) > rank(found.value)) found = one;
  }
  return found ?? known("unstated", together(of.map((one) => one.because)));
}
