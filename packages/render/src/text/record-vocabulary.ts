import {
  factsIn,
  type ClassRecord,
  type NetworkRecord,
  type PropertyRecord,
  type ProtectionRecord,
} from "@sekisho/core";
import { adviceWords, inLanguage } from "@sekisho/words";
import { aligned } from "../shared/table.ts";
import type { Shown } from "./catalogue.ts";
import { basisWord, bulleted, checkedLines, type Page } from "./record-page.ts";

type Vocabulary = Extract<
  Shown,
  { readonly kind: "class" | "property" | "network" | "protection" | "position" | "vocabulary" }
>;

/** A class, property, network, protection profile, position or list of words. */
export function vocabularyLines(record: Vocabulary, page: Page): string[] {
  const { language } = page;
  const name = record.name === undefined ? "" : `: ${inLanguage(record.name, language)}`;
  const meaning = "meaning" in record ? [inLanguage(record.meaning, language)] : [];
  return [`${record.id}${name}`, ...meaning, ...origin(record, page), ...inside(record, page)];
}

function origin(record: Vocabulary, page: Page): string[] {
  const { words } = page;
  return [
    ...(record.guideline === undefined ? [] : [words.guideline(record.guideline.document, record.guideline.section)]),
    ...(record.source === undefined ? [] : [`${words.source}${words.colon}${record.source}`]),
    ...(record.basis === undefined ? [] : [basisWord(record.basis, page)]),
    ...checkedLines(record.checked, page),
    ...("aliases" in record && record.aliases.length > 0
      ? [`${words.aliases}${words.colon}${record.aliases.join(", ")}`]
      : []),
  ];
}

function inside(record: Vocabulary, page: Page): string[] {
  switch (record.kind) {
    case "class":
      return classLines(record, page);
    case "property":
      return propertyLines(record, page);
    case "network":
      return networkLines(record, page);
    case "protection":
      return protectionLines(record, page);
    case "position":
      return [`${page.words.facts["distance"] ?? ""}${page.words.colon}${record.distance}`];
    case "vocabulary":
      return valueTable(record.values, page);
  }
}

interface Worded {
  readonly id: string;
  readonly words: { readonly en: string; readonly ja: string };
  readonly meaning?: { readonly en: string; readonly ja: string } | undefined;
}

function valueTable(values: readonly Worded[], { language, words }: Page): string[] {
  if (values.length === 0) return [];
  const rows = aligned(values.map((one) => [`  ${one.id}`, inLanguage(one.words, language)]));
  const lines = values.flatMap((one, index) => [
    rows[index] ?? "",
    ...(one.meaning === undefined ? [] : [`      ${inLanguage(one.meaning, language)}`]),
  ]);
  return ["", `${words.values}${words.colon.trimEnd()}`, ...lines];
}

function said(value: unknown, { words }: Page): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return words.words[String(value)] ?? words.layers[String(value)] ?? String(value);
}

function table(rows: Readonly<Record<string, unknown>>, page: Page): string[] {
  const { words } = page;
  return ["", ...aligned(Object.entries(rows).map(([name, value]) => [words.facts[name] ?? name, said(value, page)]))];
}

function classLines(record: ClassRecord, page: Page): string[] {
  const { words } = page;
  return [
    `${words.groups[record.group] ?? record.group} · ${words.groups[record.ecosystem] ?? record.ecosystem}`,
    ...table(record.traits, page),
    ...bulleted(words.properties, record.properties, page),
    ...bulleted(
      words.expects,
      record.expects.map((one) => one.part),
      page,
    ),
  ];
}

function propertyLines(record: PropertyRecord, page: Page): string[] {
  const { words, language, knowledge } = page;
  const classes = [...knowledge.classes.values()].filter((one) => one.properties.includes(record.id));
  const readers = [...knowledge.concerns.values(), ...knowledge.recommendations.values()].filter((rule) =>
    [rule.applies, rule.kind === "concern" ? rule.raises : rule.met].some((one) =>
      factsIn(one).some(({ fact }) => fact === record.id),
    ),
  );
  return [
    words.types[record.type] ?? record.type,
    "",
    `${words.question}${words.colon}${inLanguage(record.question, language)}`,
    `${words.why}${words.colon}${inLanguage(record.why, language)}`,
    `${words.askedOf}${words.colon}${words.askedOfWhom[record.asked_of] ?? record.asked_of}`,
    ...(record.takes === undefined ? [] : [words.takesCredential]),
    ...valueTable(record.values, page),
    ...bulleted(
      words.classesWith,
      classes.map((one) => one.id),
      page,
    ),
    ...bulleted(
      words.readBy,
      readers.map((one) => one.id),
      page,
    ),
  ];
}

function networkLines(record: NetworkRecord, page: Page): string[] {
  const { words } = page;
  const { reach, long_range, radio, emits_identifier, subscription, mutual_authentication } = record;
  const { link_protection, link_reaches, offers } = record;
  const { network, networkValues } = adviceWords(page.language);
  const position = page.knowledge.positions.get(reach);
  const from = position === undefined ? reach : inLanguage(position.name, page.language);
  const link = {
    long_range,
    radio,
    emits_identifier,
    subscription,
    mutual_authentication,
    link_protection,
    link_reaches,
  };
  const rows = Object.entries({ reach: from, ...link }).map(([name, value]) => [
    words.facts[name] ?? name,
    said(value, page),
  ]);
  const can = offers.map((one) => `  - ${networkValues[one] ?? one}`);
  return [
    "",
    ...aligned([...rows, ...airRows(record, page)]),
    ...(can.length === 0 ? [] : ["", `${network["offers"] ?? ""}${words.colon.trimEnd()}`, ...can]),
  ];
}

/** Whose spectrum, which generation, and whether new software can come down. */
function airRows({ spectrum, open_standard, generation, lpwa, downlink }: NetworkRecord, page: Page): string[][] {
  const { network, networkValues } = adviceWords(page.language);
  const known: readonly (readonly [string, string | undefined])[] = [
    ["spectrum", spectrum === undefined ? undefined : networkValues[spectrum]],
    ["open_standard", open_standard ? page.words.yes : page.words.no],
    ["generation", generation?.toUpperCase()],
    ["lpwa", lpwa ? page.words.yes : undefined],
    ["downlink", networkValues[downlink]],
  ];
  return known.flatMap(([name, value]) => (value === undefined ? [] : [[network[name] ?? name, value]]));
}

function protectionLines(record: ProtectionRecord, page: Page): string[] {
  const { authentication, ...rest } = record.states;
  const note =
    record.note === undefined
      ? []
      : ["", `${page.words.noted}${page.words.colon}${inLanguage(record.note, page.language)}`];
  return [...table({ layer: record.layer, ...authentication, ...rest }, page), ...note];
}
