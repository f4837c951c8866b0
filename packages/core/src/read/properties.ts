import type { Knowledge } from "../knowledge/knowledge.ts";
import type { PropertyRecord } from "../knowledge/vocabulary.ts";
import { date } from "../model/schema/value.ts";
import { isDay } from "./days.ts";
import { asWritten, shown } from "./issues.ts";
import { params, type Meanings } from "./meanings.ts";
import { isRecord, mishap, type Mishap } from "./mishap.ts";
import { likeFirst } from "./nearest.ts";
import { inside, members, type At } from "./reach.ts";
import { otherNames } from "./word-lists.ts";

const LONG: readonly string[] = ["is", "with", "assuming", "source", "note", "asked", "since", "due"];
const TRUTH: readonly string[] = ["yes", "no", "unknown"];

/** Checks the properties of a component or of the system against what its class has. */
export function propertyChecks(
  knowledge: Knowledge,
  meanings: Meanings,
): (given: unknown, classId: string) => readonly Mishap[] {
  const allowed = new Map<string, ReadonlySet<string>>();
  const propertiesOf = (id: string): ReadonlySet<string> => {
    let found = allowed.get(id);
    if (found === undefined) allowed.set(id, (found = new Set(knowledge.classes.get(id)?.properties)));
    return found;
  };
  const strange = (name: string, classId: string, given: Readonly<Record<string, unknown>>): readonly Mishap[] => {
    const right = [...propertiesOf(classId)];
    const path = ["properties", name];
    if (knowledge.properties.has(name)) {
      const classes = [...knowledge.classes.values()]
        .filter((one) => one.properties.includes(name))
        .map((one) => one.id);
      return [
        mishap(
          "property-of-other-class",
          path,
          { property: name, class: classId, classes: classes.slice(0, 12) },
          { onKey: true },
        ),
      ];
    }
    const meant = meanings.key(name, right);
    const certain = meant?.certain === true && !Object.hasOwn(given, meant.nearest) ? meant.nearest : undefined;
    const becomes = certain === undefined ? undefined : (): string => certain;
    const unknown = mishap(
      "property-unknown",
      path,
      { property: name, class: classId, allowed: likeFirst(name, right), ...params(meant) },
      { onKey: true, becomes },
    );
    const record = certain === undefined ? undefined : knowledge.properties.get(certain);
    return [unknown, ...(record === undefined ? [] : property(record, { value: given[name], path }, meanings))];
  };
  return (given, classId) => {
    if (!isRecord(given) || !knowledge.classes.has(classId)) return [];
    return Object.entries(given).flatMap(([name, value]): readonly Mishap[] => {
      const record = knowledge.properties.get(name);
      if (record === undefined || !propertiesOf(classId).has(name)) return strange(name, classId, given);
      return property(record, { value, path: ["properties", name] }, meanings);
    });
  };
}

function property(record: PropertyRecord, written: At, meanings: Meanings): readonly Mishap[] {
  const { value, path } = written;
  const isPlainText = record.type === "text" && isRecord(value) && !Object.hasOwn(value, "is");
  if (!isRecord(value) || isPlainText) return typed(record, written, meanings);
  if (!Object.hasOwn(value, "is")) return [mishap("key-missing", [...path, "is"], { key: "is" }, { onKey: true })];
  const strange = Object.keys(value)
    .filter((key) => !LONG.includes(key))
    .map((key) =>
      mishap(
        "key-unknown",
        [...path, key],
        { key, allowed: LONG, ...params(meanings.key(key, LONG)) },
        { onKey: true },
      ),
    );
  const days = ["since", "due"]
    .filter((key) => Object.hasOwn(value, key) && !date.safeParse(value[key]).success)
    .map((key) => mishap("value-format", [...path, key], { value: shown(value[key]), format: "date" }));
  const texts = ["with", "assuming", "asked", "source"]
    .filter((key) => Object.hasOwn(value, key) && typeof value[key] !== "string")
    .map((key) => mishap("value-type", [...path, key], { expected: ["string"], found: shown(value[key]) }));
  const extra =
    Object.hasOwn(value, "with") && record.takes !== "credential"
      ? [mishap("with-not-taken", [...path, "with"], { property: record.id }, { onKey: true })]
      : [];
  return [...typed(record, inside(written), meanings), ...strange, ...days, ...texts, ...extra];
}

/** Checks the value of a property against its type. */
function typed(record: PropertyRecord, open: At, meanings: Meanings): readonly Mishap[] {
  const { value, path } = open;
  if (value === "unknown") return [];
  const type = (expected: readonly string[]): readonly Mishap[] => [
    mishap("value-type", path, { expected, found: shown(value) }),
  ];
  const words = (one: At, allowed: readonly string[]): Mishap => {
    const typedWord = typeof one.value === "boolean" ? (one.value ? "yes" : "no") : shown(one.value);
    const names = otherNames(record.values.map((value) => [value.id, value]));
    const meant = meanings.word(typedWord, allowed, names);
    const becomes = meant?.certain === true ? (): string => asWritten(meant.nearest) : undefined;
    return mishap(
      "value-words",
      one.path,
      { value: typedWord, allowed: likeFirst(typedWord, allowed), ...params(meant) },
      { becomes },
    );
  };
  switch (record.type) {
    case "truth":
      if (typeof value === "boolean" || value === "yes" || value === "no") return [];
      return typeof value === "string" ? [words(open, TRUTH)] : type(TRUTH);
    case "one-of":
    case "set-of": {
      if (isRecord(value) || (record.type === "one-of" && Array.isArray(value))) return type(["string"]);
      const ids = record.values.map((one) => one.id);
      return members(open)
        .filter((one) => one.value !== "unknown" && !ids.some((id) => id === one.value))
        .map((one) => words(one, [...ids, "unknown"]));
    }
    case "count":
      return typeof value === "number" && Number.isInteger(value) && value >= 0 ? [] : type(["number"]);
    case "date":
      return day(open);
    case "text":
      return isText(value) ? [] : type(["string"]);
  }
}

function day({ value, path }: At): readonly Mishap[] {
  const read = date.safeParse(value);
  if (!read.success) return [mishap("value-format", path, { value: shown(value), format: "date" })];
  return isDay(read.data) ? [] : [mishap("date-unreal", path, { value: read.data })];
}

function isText(value: unknown): boolean {
  if (typeof value === "string") return true;
  return (
    isRecord(value) &&
    Object.entries(value).every(([key, one]) => (key === "en" || key === "ja") && typeof one === "string")
  );
}
