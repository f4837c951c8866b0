import { isRecord, mishap, type Mishap, type Path } from "./mishap.ts";

/** Places where nothing is written: an empty value is neither unknown nor none. */
export function emptyIn(value: unknown, path: Path = []): readonly Mishap[] {
  if (value === null) return [mishap("value-empty", path, {}, { onKey: true })];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => emptyIn(one, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === "foreign" ? [] : emptyIn(one, [...path, key])));
}

/** The value without what is empty in it. */
export const withoutEmpty = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === null ? [] : [[key, filled(one)]])));

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(filled);
  return isRecord(value) ? withoutEmpty(value) : value;
}
