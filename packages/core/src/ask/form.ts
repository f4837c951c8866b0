import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Both, PropertyRecord } from "../knowledge/vocabulary.ts";
import type { AnyEntity, Document } from "../model/document.ts";
import { references, type ReferenceField } from "../model/references.ts";
import { wordFields, type WordField } from "../model/words.ts";
import { isLongForm, written } from "../facts/stated.ts";
import { layers } from "../facts/protection-layers.ts";
import { shapeOf } from "./shapes.ts";

/**
 * One of the answers offered: what to type, what is written into the document, what it means. Where there are no words
 * of the knowledge base, `word` is one of the format (`yes`, `none`) and the catalogue has what to call it.
 */
export interface Choice {
  readonly word: string;
  /** As it is written: `yes`, `open`, an id, or a map such as `{transport: https}`. */
  readonly value: unknown;
  readonly words?: Both;
  /** What follows from it, in plain words. */
  readonly meaning?: Both;
  /** The entity that the answer names. */
  readonly entity?: string;
  readonly aliases?: readonly string[];
}

/** How a question can be answered. */
export interface Form {
  /** `choice`: one of the choices, or several with `many`. Others take text of that kind, and the choices as well. */
  readonly type: "choice" | "text" | "duration" | "country" | "date" | "count" | "part";
  readonly choices: readonly Choice[];
  readonly many: boolean;
  /** May the value carry source, date, assumption and whom it was asked of? */
  readonly long: boolean;
  /** The value is known, and only the credential by which it is kept is asked. */
  readonly credential: boolean;
}

const PROPERTIES = "properties.";
const PART = "part:";
const plainFields: ReadonlySet<string> = new Set(["flow over", "component zone", "component part_of", "data about"]);

const YES_NO: readonly Choice[] = [
  { word: "yes", value: "yes", aliases: ["y", "true"] },
  { word: "no", value: "no", aliases: ["n", "false"] },
];

const form = (type: Form["type"], choices: readonly Choice[] = [], more: Partial<Form> = {}): Form => ({
  type,
  choices,
  many: false,
  long: true,
  credential: false,
  ...more,
});

/** How the value at a field of an entity can be answered; `about` is a field or `part:CLASS`, as in a question. */
export function formOf(about: string, entity: AnyEntity, document: Document, knowledge: Knowledge): Form {
  if (about.startsWith(PART)) return form("part", YES_NO, { long: false });
  const property = about.startsWith(PROPERTIES) ? knowledge.properties.get(about.slice(PROPERTIES.length)) : undefined;
  if (property !== undefined) return ofProperty(property, entity, about, document);
  const long = !plainFields.has(`${entity.kind} ${about}`);
  if (entity.kind === "flow" && about === "protection") return form("choice", wholeProtection(knowledge));
  if (entity.kind === "flow" && about === "authorisation") return form("choice", authorised(knowledge));
  const list = wordFields.find((one) => one.kind === entity.kind && one.field === about);
  if (list !== undefined) return form("choice", wordsOf(list, knowledge), { many: list.many === true, long });
  const reference = references.find((one) => one.kind === entity.kind && one.field === about);
  if (reference !== undefined)
    return form("choice", referred(reference, entity, document), { many: reference.many === true, long });
  const { type, words } = shapeOf(entity.kind, about);
  if (type === "truth") return form("choice", YES_NO);
  return form(
    words.length > 0 && type === "word" ? "choice" : type === "word" ? "text" : type,
    words.map((word) => ({ word, value: word })),
  );
}

function ofProperty(record: PropertyRecord, entity: AnyEntity, about: string, document: Document): Form {
  const stated = written(entity.value, about.split("."));
  const value = isLongForm(stated) ? stated.is : stated;
  const isStated = value !== undefined && value !== "unknown";
  if (record.takes === "credential" && isStated)
    return form("choice", entitiesOf(document, ["credential"]), { credential: true });
  switch (record.type) {
    case "truth":
      return form("choice", YES_NO);
    case "one-of":
    case "set-of":
      return form("choice", record.values.map(ofRecord), { many: record.type === "set-of" });
    default:
      return form(record.type);
  }
}

interface Worded {
  readonly id: string;
  readonly words: Both;
  readonly meaning?: Both | undefined;
  readonly aliases?: readonly string[] | undefined;
}

const ofRecord = ({ id, words, meaning, aliases }: Worded): Choice => ({
  word: id,
  value: id,
  words,
  ...(meaning === undefined ? {} : { meaning }),
  ...(aliases === undefined ? {} : { aliases }),
});

const NOTHING: Choice = { word: "none", value: "none" };
/** Protection of one's own, by no profile: what it does is asked field by field. */
const OWN: Choice = { word: "own", value: { encryption: "unknown" } };

function wordsOf({ list, layer }: WordField, knowledge: Knowledge): readonly Choice[] {
  if (list === "classes") return [...knowledge.classes.values()].map(named);
  if (list === "networks") return [...knowledge.networks.values()].map(named);
  if (list === "positions") return [...knowledge.positions.values()].map((one) => named({ ...one, aliases: [] }));
  if (list === "protections" && layer !== undefined) return [NOTHING, OWN, ...profiles(knowledge, layer)];
  return (knowledge.vocabularies.get(list)?.values ?? []).map(ofRecord);
}

interface NamedRecord {
  readonly id: string;
  readonly name: Both;
  readonly aliases: readonly string[];
}
const named = ({ id, name, aliases }: NamedRecord): Choice => ({ word: id, value: id, words: name, aliases });

const profiles = (knowledge: Knowledge, layer: string): readonly Choice[] =>
  [...knowledge.protections.values()].filter((one) => one.layer === layer).map(named);

/** Nothing is said of any layer: one profile says which layer and how. */
const wholeProtection = (knowledge: Knowledge): readonly Choice[] => [
  NOTHING,
  ...layers.flatMap((layer) => profiles(knowledge, layer).map((one) => ({ ...one, value: { [layer]: one.value } }))),
  { ...OWN, value: { application: OWN.value } },
];

const authorised = (knowledge: Knowledge): readonly Choice[] =>
  (knowledge.vocabularies.get("authorisation-objects")?.values ?? []).map((one) => ({
    ...ofRecord(one),
    value: { object: one.id },
  }));

/** What a reference may mean. A part cannot be part of itself, and `unknown` is no answer. */
function referred(field: ReferenceField, entity: AnyEntity, document: Document): readonly Choice[] {
  const words = (field.words ?? []).filter((word) => word !== "unknown");
  const own = words.map((word): Choice => ({ word, value: word }));
  return [...entitiesOf(document, field.to).filter((one) => one.entity !== entity.id), ...own];
}

const entitiesOf = (document: Document, kinds: readonly string[]): readonly Choice[] =>
  [...document.byId.values()]
    .filter((one) => kinds.includes(one.kind))
    .map((one) => ({ word: one.id, value: one.id, entity: one.id }));
