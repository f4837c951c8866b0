import { codes } from "./table.ts";

type Json = Readonly<Record<string, unknown>>;

/** A key of an entity: its path, what may stand there, and whether it must. */
export interface KeyRow {
  readonly path: string;
  readonly value: string;
  readonly required: boolean;
}

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textsOf = (value: unknown): readonly string[] => listOf(value).filter((one) => typeof one === "string");

/** Forms of text by what matches them: the first whose example the pattern takes. */
const forms: readonly (readonly [string, string])[] = [
  ["2026-11-23", "date"],
  ["2026-11-23T09:00:00Z", "instant"],
  ["5 years", "duration"],
  ["4 per year", "rate"],
  ["JP", "country"],
  ["JPY", "currency"],
  ["0".repeat(64), "SHA-256"],
  ["link-key", "id"],
];
const FEW = 12;

/** The keys of an object schema, nested ones by their path, in the order of the schema. */
export function keyRows(schema: unknown, under = ""): readonly KeyRow[] {
  const object = objectIn(schema);
  if (object === undefined) return [];
  const required = new Set(textsOf(object["required"]));
  return Object.entries(isJson(object["properties"]) ? object["properties"] : {}).flatMap(([key, value]) => {
    const path = under === "" ? key : `${under}.${key}`;
    const row = { path, value: valueWords(value), required: required.has(key) };
    return isFigure(objectIn(value)) || isText(objectIn(value)) ? [row] : [row, ...keyRows(value, path)];
  });
}

/** What may stand at a place, in words. */
export function valueWords(schema: unknown): string {
  const alternatives = flat(schema);
  const open = alternatives.some((one) => one["const"] === "unknown");
  const rest = alternatives.filter((one) => one["const"] !== "unknown" && !isLong(one));
  const words = [...new Set(rest.map(oneWord))].filter((word, _, all) => !(word === "string" && all.includes("text")));
  return `${words.join(" or ")}${open ? ", or unknown" : ""}`;
}

function oneWord(schema: Json): string {
  const words = textsOf(schema["enum"]);
  if (words.length > 0) {
    if (words.join() === "yes,no") return "yes/no";
    return words.length <= FEW ? codes(words) : `${codes(words.slice(0, FEW))} and ${words.length - FEW} more words`;
  }
  if (typeof schema["const"] === "string") return codes([schema["const"]]);
  if (schema["type"] === "boolean") return "yes/no";
  if (schema["type"] === "array") return `list of ${valueWords(schema["items"])}`;
  if (isText(schema)) return "text";
  if (isFigure(schema) || schema["type"] === "number") return "figure";
  if (schema["type"] === "integer") return "whole number";
  if (schema["type"] === "string") return formOf(schema["pattern"]);
  return schema["type"] === "object" ? "map" : "any value";
}

function formOf(pattern: unknown): string {
  if (typeof pattern !== "string") return "string";
  const matches = new RegExp(pattern);
  return forms.find(([example]) => matches.test(example))?.[1] ?? "string";
}

/** The alternatives of a schema, alternatives of alternatives opened. */
function flat(schema: unknown): readonly Json[] {
  if (!isJson(schema)) return [];
  return Array.isArray(schema["anyOf"]) ? schema["anyOf"].flatMap(flat) : [schema];
}

/** The object that a value may be in its short form; lists are looked into. */
function objectIn(schema: unknown): Json | undefined {
  const found = flat(schema).find((one) => isJson(one["properties"]) && !isLong(one));
  if (found !== undefined) return found;
  const list = flat(schema).find((one) => one["type"] === "array");
  return list === undefined ? undefined : objectIn(list["items"]);
}

const keysOf = (schema: Json | undefined): readonly string[] =>
  schema !== undefined && isJson(schema["properties"]) ? Object.keys(schema["properties"]) : [];
const isLong = (schema: Json): boolean => keysOf(schema).includes("is") && keysOf(schema).includes("assuming");
const isText = (schema: Json | undefined): boolean => keysOf(schema).join() === "en,ja";
const isFigure = (schema: Json | undefined): boolean => keysOf(schema).includes("likely");
