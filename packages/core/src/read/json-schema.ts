import { z } from "zod";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { PropertyRecord } from "../knowledge/vocabulary.ts";
import { sections } from "../model/kinds.ts";
import { system } from "../model/schema/product.ts";
import { pack, risk, use } from "../model/schema/work.ts";
import { LAYER_WORDS, wordFields } from "../model/words.ts";
import { isRecord } from "./mishap.ts";
import { FORMAT } from "./settings.ts";
import { wordList } from "./word-lists.ts";

type Json = Record<string, unknown>;

/** The schema of a document for editors (JSON Schema 2020-12), with the words of the knowledge base as choices. */
export function documentSchema(knowledge: Knowledge): Json {
  const entities = Object.entries(sections).map(([name, { kind, schema }]): [string, Json] => {
    const entity = withProperties(withWords(jsonOf(schema), kind, knowledge), kind, knowledge);
    return [
      name,
      { type: "object", propertyNames: { pattern: "^[a-z][a-z0-9-]{0,62}$" }, additionalProperties: entity },
    ];
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: FORMAT,
    type: "object",
    properties: {
      format: { const: FORMAT },
      system: withProperties(withWords(jsonOf(system), "system", knowledge), "system", knowledge),
      ...Object.fromEntries(entities),
      risk: jsonOf(risk),
      packs: { type: "array", items: jsonOf(pack) },
      uses: { type: "array", items: jsonOf(use) },
    },
    additionalProperties: false,
  };
}

function jsonOf(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return json;
}

/** Puts the words of the knowledge base where a field takes a word of a closed list. */
function withWords(schema: Json, kind: string, knowledge: Knowledge): Json {
  return wordFields
    .filter((one) => one.kind === kind)
    .reduce((done, field) => {
      const right = wordList(knowledge, field);
      if (right === undefined) return done;
      const words = [...right.ids, ...(field.list === "protections" ? LAYER_WORDS : [])];
      return narrowed(done, field.field.split("."), words) as Json; // a schema stays a schema
    }, schema);
}

/** The schema with plain texts at a path narrowed to words; looks through alternatives, long forms and lists. */
function narrowed(schema: unknown, path: readonly string[], words: readonly string[]): unknown {
  if (!isRecord(schema)) return schema;
  const alternatives = schema["anyOf"];
  if (Array.isArray(alternatives)) return { ...schema, anyOf: alternatives.map((one) => narrowed(one, path, words)) };
  const fields = schema["properties"];
  const [key, ...rest] = path;
  if (isRecord(fields)) {
    if (Object.hasOwn(fields, "is"))
      return { ...schema, properties: { ...fields, is: narrowed(fields["is"], path, words) } };
    if (key === undefined || !Object.hasOwn(fields, key)) return schema;
    return { ...schema, properties: { ...fields, [key]: narrowed(fields[key], rest, words) } };
  }
  if (schema["type"] === "array") return { ...schema, items: narrowed(schema["items"], path, words) };
  return key === undefined &&
    schema["type"] === "string" &&
    schema["const"] === undefined &&
    schema["enum"] === undefined
    ? { enum: words }
    : schema;
}

/** Puts the properties of the knowledge base into a component or the system: by class, where there are several. */
function withProperties(schema: Json, kind: string, knowledge: Knowledge): Json {
  if (kind !== "component" && kind !== "system") return schema;
  const of = (ids: readonly string[]): Json => ({
    type: "object",
    properties: Object.fromEntries(
      ids.flatMap((id): [string, Json][] => {
        const record = knowledge.properties.get(id);
        return record === undefined ? [] : [[id, propertySchema(record)]];
      }),
    ),
    additionalProperties: false,
  });
  if (kind === "system")
    return {
      ...schema,
      properties: { ...fieldsOf(schema), properties: of(knowledge.classes.get("system")?.properties ?? []) },
    };
  const choices = [...knowledge.classes.values()].map((one) =>
    // this class with its properties, or another class
    ({
      anyOf: [
        { properties: { class: { const: one.id }, properties: of(one.properties) } },
        { properties: { class: { not: { const: one.id } } } },
      ],
    }),
  );
  return { ...schema, allOf: choices };
}

const fieldsOf = (schema: Json): Readonly<Record<string, unknown>> =>
  isRecord(schema["properties"]) ? schema["properties"] : {};

function propertySchema(record: PropertyRecord): Json {
  const value = valueSchema(record);
  const text = { type: "string" };
  const about = { assuming: text, source: text, note: {}, asked: text, since: text, due: text };
  const long = {
    is: { anyOf: [value, { const: "unknown" }] },
    ...(record.takes === "credential" ? { with: text } : {}),
    ...about,
  };
  return {
    title: record.name.en,
    description: record.question.en,
    anyOf: [
      value,
      { const: "unknown" },
      { type: "object", properties: long, required: ["is"], additionalProperties: false },
    ],
  };
}

function valueSchema(record: PropertyRecord): Json {
  const words = record.values.map((one) => one.id);
  switch (record.type) {
    case "truth":
      return { enum: ["yes", "no", true, false] };
    case "one-of":
      return { enum: words };
    case "set-of":
      return { anyOf: [{ enum: words }, { type: "array", items: { enum: [...words, "unknown"] } }] };
    case "count":
      return { type: "integer", minimum: 0 };
    case "date":
      return { type: "string", format: "date" };
    case "text":
      return {
        anyOf: [
          { type: "string" },
          {
            type: "object",
            properties: { en: { type: "string" }, ja: { type: "string" } },
            additionalProperties: false,
          },
        ],
      };
  }
}
