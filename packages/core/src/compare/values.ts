import { isLongForm } from "../facts/stated.ts";
import { isRecord } from "../read/mishap.ts";

/** A field with another value than before; `undefined` where nothing is stated. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is not written and what is written as `unknown` say the same: nobody knows. */
const isOpen = (value: unknown): boolean => value === undefined || value === "unknown";
const inside = (value: unknown): unknown => (isLongForm(value) ? value.is : value);

const LANGUAGES: ReadonlySet<string> = new Set(["en", "ja"]);
const BOUNDS: ReadonlySet<string> = new Set(["min", "likely", "max", "currency", "unit"]);
const hasOnly = (value: Readonly<Record<string, unknown>>, keys: ReadonlySet<string>): boolean =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => keys.has(key));
/** A map of fields; a text in two languages or a range is one value. */
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && !hasOnly(value, LANGUAGES) && !hasOnly(value, BOUNDS);

/** What the long form of a value says about it, whatever the value is. */
const BASIS = ["assuming", "with", "source"] as const;
/** What it says of a value that somebody was asked for. */
const ASKED = ["asked", "since", "due", "note"] as const;

/**
 * The fields in which two written values differ, as deep as both have fields. Short and long forms, the order of sets
 * and of keys, `unknown` and silence make no difference.
 */
export function fieldChanges(before: unknown, after: unknown, field = ""): readonly FieldChange[] {
  const [was, is] = [inside(before), inside(after)];
  const of = valueChanges(was, is, field);
  if (!isLongForm(before) && !isLongForm(after)) return of;
  const about = of.length === 0 ? [...BASIS, ...ASKED] : BASIS;
  const said = (value: unknown, key: string): unknown => (isLongForm(value) ? entry(value, key) : undefined);
  return [...of, ...about.flatMap((key) => valueChanges(said(before, key), said(after, key), join(field, key)))];
}

function valueChanges(before: unknown, after: unknown, field: string): readonly FieldChange[] {
  if (isOpen(before) && isOpen(after)) return [];
  const [was, is] = [isOpen(before) ? {} : before, isOpen(after) ? {} : after];
  if ((isMap(was) || isMap(is)) && [was, is].every((one) => isMap(one) || isEmpty(one))) {
    const keys = new Set([...keysOf(was), ...keysOf(is)]);
    return [...keys].flatMap((key) => fieldChanges(entry(was, key), entry(is, key), join(field, key)));
  }
  return same(before, after)
    ? []
    : [{ field, before: isOpen(before) ? undefined : before, after: isOpen(after) ? undefined : after }];
}

const isEmpty = (value: unknown): boolean => isRecord(value) && Object.keys(value).length === 0;
const keysOf = (value: unknown): readonly string[] => (isRecord(value) ? Object.keys(value) : []);
const join = (field: string, key: string): string => (field === "" ? key : `${field}.${key}`);
const entry = (value: unknown, key: string): unknown => {
  const object: object = typeof value === "object" && value !== null ? value : {};
  return Object.entries(object).find(([name]) => name === key)?.[1];
};

/** Equal as values: the order of keys does not count, nor that of a list of words. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    const [left, right] = [inOrder(a), inOrder(b)];
    return left.length === right.length && left.every((one, index) => same(one, right[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** A list of words is a set: its order says nothing. */
const inOrder = (list: readonly unknown[]): readonly unknown[] =>
  list.every((one) => typeof one === "string") ? [...list].sort() : list;
