import { isUnknown, membersOf, type Condition, type Knowledge, type SetOf } from "@sekisho/core";
import { factName, factValue, inLanguage, reasonWords, type Language } from "@sekisho/words";

/** What a fact or a property of a class says, in a language; its bare id where neither knows it. */
export function factLabel(fact: string, knowledge: Knowledge, language: Language): string {
  const named = factName(fact, language);
  if (named !== undefined) return named;
  const property = knowledge.properties.get(fact);
  return property === undefined ? fact : inLanguage(property.name, language);
}

/** One value of a fact or property as people call it. */
export function valueLabel(fact: string, value: unknown, knowledge: Knowledge, language: Language): string {
  const words = reasonWords(language);
  if (isUnknown(value)) return words.truth.open;
  if (value === true || value === "yes") return words.truth.yes;
  if (value === false || value === "no") return words.truth.no;
  if (isSet(value)) return setLabel(fact, value, knowledge, language);
  const property = factName(fact, language) === undefined ? knowledge.properties.get(fact) : undefined;
  const record = property?.values.find((one) => one.id === value);
  return record === undefined ? factValue(fact, String(value), language) : inLanguage(record.words, language);
}

function setLabel(fact: string, set: SetOf, knowledge: Knowledge, language: Language): string {
  const words = reasonWords(language);
  const open = isUnknown(set.rest.value) || [...set.members.values()].some((one) => isUnknown(one.value));
  const members = membersOf(set).map((one) => valueLabel(fact, one, knowledge, language));
  const all = open ? [...members, words.perhapsMore] : members;
  return all.length === 0 ? words.nothing : words.list(all);
}

const isSet = (value: unknown): value is SetOf =>
  typeof value === "object" && value !== null && "members" in value && "rest" in value;

type Leaf = Extract<Condition, { readonly fact: string }>;

/** What a condition asks of its fact, without the name of the fact. */
export function askedLabel({ fact, is }: Leaf, knowledge: Knowledge, language: Language): string {
  const words = reasonWords(language);
  const value = (one: unknown): string => valueLabel(fact, one, knowledge, language);
  if (typeof is !== "object") return value(is);
  if ("in" in is) return words.either(is.in.map(value));
  if ("includes_any" in is) return words.either(is.includes_any.map(value));
  if ("includes_all" in is) return words.both(is.includes_all.map(value));
  return "at_least" in is ? words.bounds.atLeast(is.at_least) : words.bounds.atMost(is.at_most);
}

/** A condition on one fact in words. */
export function leafLabel(leaf: Leaf, knowledge: Knowledge, language: Language): string {
  const { fact, is, of } = leaf;
  const words = reasonWords(language);
  const name = factLabel(fact, knowledge, language);
  const at = of === undefined ? "" : (words.of[of] ?? "");
  if (is === true || is === "yes") return words.holds(name, at);
  if (is === false || is === "no") return words.holdsNot(name, at);
  const asked = askedLabel(leaf, knowledge, language);
  const isSetAsked = typeof is === "object" && ("includes_any" in is || "includes_all" in is);
  return isSetAsked ? words.includes(name, asked, at) : words.equals(name, asked, at);
}

/** A whole condition in words, one line for each part, indented by depth. */
export function conditionLines(of: Condition, knowledge: Knowledge, language: Language, indent = "  "): string[] {
  const words = reasonWords(language);
  const inner = (all: readonly Condition[]): string[] =>
    all.flatMap((one) => conditionLines(one, knowledge, language, `${indent}  `));
  if ("fact" in of) return [`${indent}- ${leafLabel(of, knowledge, language)}`];
  if ("not" in of) return [`${indent}${words.not}`, ...inner([of.not])];
  const all = "all" in of;
  const parts = all ? of.all : of.any;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return conditionLines(only, knowledge, language, indent);
  return [`${indent}${all ? words.all : words.any}`, ...inner(parts)];
}
