import type { Assessment } from "../assess/assess.ts";
import { isDay } from "../read/days.ts";
import { countries } from "../read/iso.ts";
import { nearest } from "../read/nearest.ts";
import { needed, possible, type Wish, type WishKey, type WishProblem } from "./wish.ts";

const KEYS: readonly WishKey[] = ["why", "due", "until", "law", "where", "rated", "evidence"];

const isGiven = (wish: Wish, key: WishKey): boolean => {
  const value = wish[key];
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
};

/** What is wrong with a wish whatever it is about: who, when, what a state needs and takes. All of it at once. */
export function wishProblems(wish: Wish, { document }: Assessment): readonly WishProblem[] {
  const { status, since } = wish;
  const people = document.entities.person.map((one) => one.id);
  const lacking = needed[status].filter((key) => !isGiven(wish, key));
  const taken = new Set([...needed[status], ...possible[status]]);
  const surplus = KEYS.filter((key) => isGiven(wish, key) && !taken.has(key));
  const days = (["since", "due", "until"] as const).flatMap((key): readonly WishProblem[] => {
    const value = wish[key];
    if (value === undefined || value === "") return [];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !isDay(value)) return [{ code: "no-day", params: { key, value } }];
    return value < since ? [{ code: "day-order", params: { key, value, since } }] : [];
  });
  return [
    ...personProblems(wish.by, people),
    ...(lacking.length === 0 ? [] : [{ code: "missing" as const, params: { status, keys: lacking } }]),
    ...(surplus.length === 0 ? [] : [{ code: "surplus" as const, params: { status, keys: surplus } }]),
    ...days,
    ...(isGiven(wish, "where") && !countries.has(wish.where ?? "")
      ? [{ code: "no-country" as const, params: { value: wish.where ?? "" } }]
      : []),
  ];
}

/** Is it somebody of the document? */
export function personProblems(typed: string, people: readonly string[]): readonly WishProblem[] {
  if (people.includes(typed)) return [];
  if (people.length === 0) return [{ code: "no-people", params: {} }];
  const near = nearest(typed, people);
  return [{ code: "no-person", params: { typed, people, ...(near === undefined ? {} : { nearest: near }) } }];
}
