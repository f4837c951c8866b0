import { isRecord, mishap, type Mishap, type Path } from "./mishap.ts";

const DATE_KEYS: ReadonlySet<string> = new Set(["since", "due", "review_by", "until", "on", "expires", "at"]);
const COUNTRY_KEYS: ReadonlySet<string> = new Set(["country", "markets", "where"]);

/** Is it a day of the calendar? The format alone would let 30 February through. */
export function isDay(written: string): boolean {
  const [year = 0, month = 0, day = 0] = written.slice(0, 10).split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Days that do not exist and countries that have another code, wherever they stand in an entity. */
export function everywhere(value: unknown, path: Path, key = ""): readonly Mishap[] {
  if (typeof value === "string") {
    if (DATE_KEYS.has(key) && /^\d{4}-\d{2}-\d{2}/.test(value) && !isDay(value))
      return [mishap("date-unreal", path, { value })];
    if (COUNTRY_KEYS.has(key) && value === "UK")
      return [mishap("value-format", path, { value, format: "country" }, { becomes: () => "GB" })];
    return [];
  }
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => everywhere(one, [...path, index], key));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === "foreign" ? [] : everywhere(one, [...path, name], name === "is" ? key : name),
  );
}
