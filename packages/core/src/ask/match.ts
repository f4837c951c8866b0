import { squared } from "../read/nearest.ts";
import type { Meanings, OtherNames } from "../read/meanings.ts";
import { otherNames } from "../read/word-lists.ts";
import { isDay } from "../read/days.ts";
import { country, date, duration } from "../model/schema/value.ts";
import type { Choice, Form } from "./form.ts";
import type { Mistake } from "./mistake.ts";

/** A value that was read from an answer, or what is wrong with the answer. */
export type ReadValue = { readonly value: unknown } | { readonly mistake: Mistake };

const mistake = (one: Mistake): ReadValue => ({ mistake: one });

/** What stands for "nothing" and for "these and perhaps more" where several answers are possible. */
export const NONE = "none";
export const MORE = "more";

/** Reads a value: the number of a choice, its word, or what people call it; several where the form takes several. */
export function readValue(typed: string, form: Form, meanings: Meanings): ReadValue {
  const text = typed.trim();
  if (form.many) return several(text, form, meanings);
  const choice = choiceOf(text, form.choices, meanings);
  if (choice !== undefined && "value" in choice) return choice;
  switch (form.type) {
    case "choice":
    case "part":
      return choice ?? notOneOf(text, form.choices, meanings);
    case "text":
      return { value: text };
    case "duration":
      return ofDuration(text);
    case "country":
      return country.safeParse(squared(text).toUpperCase()).success
        ? { value: squared(text).toUpperCase() }
        : mistake({ code: "not-a-country", params: { typed: text } });
    case "date": {
      const day = readDay(text);
      return day === undefined ? mistake({ code: "not-a-date", params: { typed: text } }) : { value: day };
    }
    case "count": {
      const number = Number(text.normalize("NFKC"));
      return Number.isInteger(number) && number >= 0
        ? { value: number }
        : mistake({ code: "not-a-count", params: { typed: text } });
    }
  }
}

function several(text: string, form: Form, meanings: Meanings): ReadValue {
  const whole = choiceOf(text, form.choices, meanings);
  if (whole !== undefined && "value" in whole) return { value: [whole.value] };
  if (squared(text) === NONE) return { value: [] };
  const values: unknown[] = [];
  for (const part of text.split(/[\s,、，;；]+/).filter((one) => one !== "")) {
    if (squared(part) === MORE) {
      values.push("unknown");
      continue;
    }
    const found = choiceOf(part, form.choices, meanings) ?? notOneOf(part, form.choices, meanings);
    if ("mistake" in found) return found;
    if (!values.includes(found.value)) values.push(found.value);
  }
  const [only] = values;
  const alone = values.length > 1 && values.includes(NONE);
  if (only === undefined || alone) return mistake({ code: "not-an-answer", params: { typed: text } });
  return { value: values };
}

function choiceOf(text: string, choices: readonly Choice[], meanings: Meanings): ReadValue | undefined {
  const plain = squared(text);
  if (/^\d+$/.test(plain) && !choices.some((one) => squared(one.word) === plain)) {
    const choice = choices[Number(plain) - 1];
    if (choice !== undefined) return { value: choice.value };
    return choices.length === 0
      ? undefined
      : mistake({ code: "no-number", params: { typed: text, most: choices.length } });
  }
  const exact = choices.find(
    ({ word, words }) =>
      squared(word) === plain || (words !== undefined && [words.en, words.ja].some((one) => squared(one) === plain)),
  );
  if (exact !== undefined) return { value: exact.value };
  const meant = meanings.word(text, wordsOf(choices), names(choices));
  const choice = meant?.certain === true ? choices.find((one) => one.word === meant.nearest) : undefined;
  return choice === undefined ? undefined : { value: choice.value };
}

const wordsOf = (choices: readonly Choice[]): readonly string[] => choices.map((one) => one.word);
const names = (choices: readonly Choice[]): OtherNames =>
  otherNames(choices.map((one) => [one.word, one.aliases === undefined ? {} : { aliases: one.aliases }]));

function notOneOf(typed: string, choices: readonly Choice[], meanings: Meanings): ReadValue {
  const near = meanings.word(typed, wordsOf(choices), names(choices))?.nearest;
  return mistake({ code: "not-an-answer", params: { typed, ...(near === undefined ? {} : { nearest: near }) } });
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(d|days?|日間?)$/, "days"],
  [/^(w|weeks?|週間?)$/, "weeks"],
  [/^(months?|か月|ヶ月|カ月|ヵ月|月)$/, "months"],
  [/^(y|years?|年間?)$/, "years"],
];

function ofDuration(text: string): ReadValue {
  const plain = text.normalize("NFKC").toLowerCase().trim();
  if (duration.safeParse(plain).success) return { value: plain };
  const [, number, word] = /^(\d+(?:\.\d+)?)\s*(\S+)$/.exec(plain) ?? [];
  const unit = UNITS.find(([pattern]) => pattern.test(word ?? ""))?.[1];
  return unit === undefined || number === undefined
    ? mistake({ code: "not-a-duration", params: { typed: text } })
    : { value: `${number} ${number === "1" ? unit.slice(0, -1) : unit}` };
}

/** A day as people write it where nothing else can be meant: `2026-12-01`, `2026/12/1`, `2026年12月1日`, `1.12.2026`. */
export function readDay(text: string): string | undefined {
  const plain = text.normalize("NFKC").trim();
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? backwards(plain);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return date.safeParse(written).success && isDay(written) ? written : undefined;
}

function backwards(plain: string): readonly (string | undefined)[] {
  const [whole, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(plain) ?? [];
  return [whole, year, month, day];
}
