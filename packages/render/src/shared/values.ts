import type { Knowledge } from "@sekisho/core";
import { inLanguage, reasonWords, type Language } from "@sekisho/words";
import { valueLabel } from "./facts.ts";

/** A value as it stands in the document, short enough for a line. */
export function written(value: unknown): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}: ${written(one)}`)
    .join(", ")}}`;
}

/** What stands at a path inside a value of the document, without the long form around it. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  const inside = isObject(value) && "is" in value ? value.is : value;
  const [key, ...rest] = path;
  if (key === undefined) return inside;
  return isObject(inside) ? valueAt(Object.entries(inside).find(([name]) => name === key)?.[1], rest) : undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A value that a field could take, in the words of its property or list; a set is a list of ids with commas. */
export function valueOfField(field: string, value: string, knowledge: Knowledge, language: Language): string {
  if (value === "") return reasonWords(language).nothing;
  if (field.startsWith("properties.")) {
    const property = field.slice("properties.".length);
    return value
      .split(",")
      .map((one) => valueLabel(property, one, knowledge, language))
      .join(language === "ja" ? "と" : " and ");
  }
  for (const { values } of knowledge.vocabularies.values()) {
    const found = values.find((one) => one.id === value);
    if (found !== undefined && field.endsWith("scope")) return inLanguage(found.words, language);
  }
  return value;
}
