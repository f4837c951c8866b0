import type { Knowledge } from "../knowledge/knowledge.ts";
import type { PropertyRecord } from "../knowledge/vocabulary.ts";
import type { Kind } from "../model/kinds.ts";
import { LAYER_WORDS, wordFields } from "../model/words.ts";
import { isRecord, type Mishap, type Path } from "./codes.ts";
import { shown } from "./issues.ts";
import type { Meanings } from "./meanings.ts";
import { squared } from "./nearest.ts";

/** A closed list of words and what else people call them. */
interface WordList {
  readonly ids: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, string>;
}

/** Checks of an entity that need the knowledge base. */
export interface Checks {
  /** Mishaps of a value that its schema has accepted. */
  readonly check: (kind: Kind, value: Readonly<Record<string, unknown>>) => readonly Mishap[];
  /** The value with yes and no of truth properties as booleans. */
  readonly normalised: (kind: Kind, value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** A value and where it stands, with long forms looked through. */
interface At {
  readonly value: unknown;
  readonly path: Path;
}

export const inside = ({ value, path }: At): At => (isRecord(value) && Object.hasOwn(value, "is") ? { value: value["is"], path: [...path, "is"] } : { value, path });

/** What stands at a field, with its real path through long forms. */
export function at(value: unknown, field: readonly string[]): At {
  let here: At = { value, path: [] };
  for (const key of field) {
    const open = inside(here);
    if (!isRecord(open.value) || !Object.hasOwn(open.value, key)) return { value: undefined, path: [] };
    here = { value: open.value[key], path: [...open.path, key] };
  }
  return inside(here);
}

/** A value as its members with paths: a list, or the one word. */
export const members = ({ value, path }: At): readonly At[] =>
  Array.isArray(value) ? value.map((one: unknown, index) => ({ value: one, path: [...path, index] })) : [{ value, path }];

const DATE_KEYS: ReadonlySet<string> = new Set(["since", "due", "review_by", "until", "on", "expires", "at"]);
const COUNTRY_KEYS: ReadonlySet<string> = new Set(["country", "markets", "where"]);

export function checksOf(knowledge: Knowledge, meanings: Meanings): Checks {
  const lists = new Map<string, WordList | undefined>();
  const list = (id: string): WordList | undefined => {
    if (!lists.has(id)) lists.set(id, wordList(knowledge, id));
    return lists.get(id);
  };
  const fields = Map.groupBy(wordFields.map((one) => ({ ...one, path: one.field.split(".") })), (one) => one.kind);
  const allowed = new Map<string, ReadonlySet<string>>();
  const propertiesOf = (id: string): ReadonlySet<string> => {
    let found = allowed.get(id);
    if (found === undefined) allowed.set(id, (found = new Set(knowledge.classes.get(id)?.properties)));
    return found;
  };
  const wrongWord = (one: At, right: WordList, code: Mishap["code"], more: readonly string[] = []): Mishap => {
    const typed = shown(one.value);
    const meant = meanings.word(typed, [...right.ids, ...more, "unknown"], right.aliases);
    const params = { value: typed, expected: right.ids.slice(0, 12), ...(meant === undefined ? {} : { meant: meant.word }) };
    return { code, path: one.path, params, ...(meant?.certain === true ? { becomes: meant.word } : {}) };
  };
  const words = (kind: Kind, value: unknown): readonly Mishap[] =>
    (fields.get(kind) ?? []).flatMap((field) => {
      const right = list(field.list);
      if (right === undefined) return [];
      const isLayer = field.list === "protections";
      const code = field.list === "classes" ? "class-unknown" : "word-unknown";
      return members(at(value, field.path))
        .filter((one) => typeof one.value === "string" && one.value !== "unknown" && !right.set.has(one.value) && !(isLayer && LAYER_WORDS.includes(one.value)))
        .map((one) => wrongWord(one, right, code, isLayer ? LAYER_WORDS : []));
    });
  const property = (name: string, record: PropertyRecord, written: At): readonly Mishap[] => {
    const long = isRecord(written.value) ? written.value : undefined;
    if (long !== undefined && !Object.hasOwn(long, "is")) return [{ code: "value-type", path: written.path, params: { expected: [record.type], found: "{…}" } }];
    const wrong = Object.keys(long ?? {}).filter((key) => !LONG.has(key));
    if (wrong.length > 0) return wrong.map((key): Mishap => ({ code: "key-unknown", path: [...written.path, key], onKey: true, params: { key } }));
    const open = inside(written);
    const own = typed(name, record, open, wrongWord);
    if (long === undefined || !Object.hasOwn(long, "with") || record.takes === "credential") return own;
    return [...own, { code: "with-not-taken", path: [...written.path, "with"], onKey: true, params: { property: name } }];
  };
  const properties = (kind: Kind, value: Readonly<Record<string, unknown>>): readonly Mishap[] => {
    const given = value["properties"];
    if (!isRecord(given)) return [];
    const id = kind === "system" ? "system" : shown(value["class"]);
    if (!knowledge.classes.has(id)) return [];
    const has = propertiesOf(id);
    return Object.entries(given).flatMap(([name, written]): readonly Mishap[] => {
      const record = knowledge.properties.get(name);
      if (record !== undefined && has.has(name)) return property(name, record, { value: written, path: ["properties", name] });
      const meant = meanings.word(name, [...has]);
      const certain = meant?.certain === true && !Object.hasOwn(given, meant.word);
      const params = { property: name, class: id, ...(meant === undefined ? {} : { meant: meant.word }) };
      return [{ code: "property-unknown", path: ["properties", name], onKey: true, params, ...(certain ? { becomes: meant.word } : {}) }];
    });
  };
  return {
    check: (kind, value) => [...words(kind, value), ...properties(kind, value), ...everywhere(value, [])],
    normalised: (kind, value) => {
      const given = value["properties"];
      if ((kind !== "component" && kind !== "system") || !isRecord(given)) return value;
      const truths = Object.entries(given).map(([name, one]): [string, unknown] => {
        if (knowledge.properties.get(name)?.type !== "truth") return [name, one];
        return [name, isRecord(one) ? { ...one, is: truthOf(one["is"]) } : truthOf(one)];
      });
      return { ...value, properties: Object.fromEntries(truths) };
    },
  };
}

const LONG: ReadonlySet<string> = new Set(["is", "with", "assuming", "source", "note", "asked", "since", "due"]);
const TRUTH: WordList = { ids: ["yes", "no", "unknown"], set: new Set(["yes", "no", "unknown"]), aliases: new Map() };
const truthOf = (value: unknown): unknown => (value === "yes" ? true : value === "no" ? false : value);

type WrongWord = (one: At, right: WordList, code: Mishap["code"], more?: readonly string[]) => Mishap;

/** Checks the value of a property against its type. */
function typed(name: string, record: PropertyRecord, open: At, wrongWord: WrongWord): readonly Mishap[] {
  const { value, path } = open;
  if (value === "unknown") return [];
  const type = (expected: readonly string[]): readonly Mishap[] => [{ code: "value-type", path, params: { property: name, expected, found: shown(value) } }];
  switch (record.type) {
    case "truth":
      if (typeof value === "boolean" || value === "yes" || value === "no") return [];
      return typeof value === "string" ? [wrongWord(open, TRUTH, "value-words")] : type(TRUTH.ids);
    case "one-of":
    case "set-of": {
      if (record.type === "one-of" && Array.isArray(value)) return type(["string"]);
      const ids = record.values.map((one) => one.id);
      const right = { ids, set: new Set(ids), aliases: new Map<string, string>() };
      return members(open).filter((one) => one.value !== "unknown" && !right.set.has(shown(one.value))).map((one) => wrongWord(one, right, "value-words"));
    }
    case "count":
      return typeof value === "number" && Number.isInteger(value) && value >= 0 ? [] : type(["number"]);
    case "date":
      if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return isReal(value) ? [] : [{ code: "date-unreal", path, params: { value } }];
      return [{ code: "value-format", path, params: { value: shown(value), format: "date", example: "2026-11-23" } }];
    case "text":
      if (typeof value === "string" || (isRecord(value) && Object.keys(value).every((key) => key === "en" || key === "ja"))) return [];
      return type(["string"]);
  }
}

/** Is a day of the calendar? Our own count: core has no clock. */
export function isReal(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Dates that do not exist and countries that have another code, wherever they stand. */
function everywhere(value: unknown, path: Path, key = ""): readonly Mishap[] {
  if (typeof value === "string") {
    if (DATE_KEYS.has(key) && /^\d{4}-\d{2}-\d{2}/.test(value) && !isReal(value)) return [{ code: "date-unreal", path, params: { value } }];
    if (COUNTRY_KEYS.has(key) && value === "UK") return [{ code: "word-unknown", path, params: { value, expected: [], meant: "GB" }, becomes: "GB" }];
    return [];
  }
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => everywhere(one, [...path, index], key));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === "foreign" ? [] : everywhere(one, [...path, name], name === "is" ? key : name)));
}

/** A word list of the knowledge base by its name; undefined where the knowledge base does not have it (yet). */
function wordList(knowledge: Knowledge, id: string): WordList | undefined {
  const records: Iterable<readonly [string, { readonly aliases?: readonly string[] }]> | undefined =
    id === "classes" ? knowledge.classes
    : id === "networks" ? knowledge.networks
    : id === "protections" ? knowledge.protections
    : id === "positions" ? knowledge.positions
    : knowledge.vocabularies.get(id)?.values.map((one) => [one.id, one] as const);
  if (records === undefined) return undefined;
  const all = [...records];
  if (all.length === 0) return undefined;
  const ids = all.map(([one]) => one);
  const aliases = new Map(all.flatMap(([one, record]) => (record.aliases ?? []).map((alias): [string, string] => [squared(alias), one])));
  return { ids, set: new Set(ids), aliases };
}
