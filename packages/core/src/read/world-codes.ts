import { isDay } from "./days.ts";
import { countries, countryGroups, currencies } from "./iso.ts";
import type { Meanings } from "./meanings.ts";
import { isRecord, mishap, type Mishap, type Path } from "./mishap.ts";

const DATE_KEYS: ReadonlySet<string> = new Set(["since", "due", "review_by", "until", "on", "expires", "at"]);
const markets: ReadonlySet<string> = new Set([...countries, ...countryGroups]);

/** Keys whose values are codes of a list, what the list is called in messages, and the list. */
const CODES: ReadonlyMap<string, readonly [string, ReadonlySet<string>]> = new Map([
  ["country", ["country", countries]],
  ["where", ["country", countries]],
  ["markets", ["country", markets]],
  ["currency", ["currency", currencies]],
]);

/** Days that do not exist, and codes of countries and currencies that nobody has, wherever they stand in an entity. */
export function worldChecks(meanings: Meanings): (value: unknown) => readonly Mishap[] {
  const text = (value: string, path: Path, key: string): readonly Mishap[] => {
    if (DATE_KEYS.has(key) && /^\d{4}-\d{2}-\d{2}/.test(value) && !isDay(value))
      return [mishap("date-unreal", path, { value })];
    const [format, codes] = CODES.get(key) ?? [];
    if (format === undefined || codes === undefined || codes.has(value) || value === "unknown" || value === "")
      return [];
    return [
      notACode(
        value,
        path,
        format,
        [...meanings.meantWords(value), value.toUpperCase()].find((one) => codes.has(one)),
      ),
    ];
  };
  const walk = (value: unknown, path: Path, key: string): readonly Mishap[] => {
    if (typeof value === "string") return text(value, path, key);
    if (Array.isArray(value)) return value.flatMap((one: unknown, index) => walk(one, [...path, index], key));
    if (!isRecord(value)) return [];
    return Object.entries(value).flatMap(([name, one]) =>
      name === "foreign" ? [] : walk(one, [...path, name], name === "is" ? key : name),
    );
  };
  return (value) => walk(value, [], "");
}

function notACode(value: string, path: Path, format: string, nearest: string | undefined): Mishap {
  if (nearest === undefined) return mishap("value-format", path, { value, format });
  return mishap("value-format", path, { value, format, nearest }, { becomes: () => nearest });
}
