import type { Document, Entity } from "../model/document.ts";
import { isKind } from "../model/document.ts";
import { field, type Field } from "../model/fields.ts";
import type { Kind } from "../model/kinds.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { ClassRecord, NetworkRecord } from "../knowledge/vocabulary.ts";
import type { Reader } from "./fact.ts";
import { isUnknown, known, notKnown, type Because, type Known } from "./known.ts";
import { exactly, type SetOf } from "./set-of.ts";
import { isLongForm, written } from "./stated.ts";
import { unknown } from "./known.ts";

/** The value of a word property on a class that does not have it: equal to no word a rule can ask for. */
export const LACKING = "-";

type Owner = Entity<"component"> | Entity<"system">;

interface Needs {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly classes: ClassTable;
  readonly stated: <K extends Kind, V>(subject: Entity<K>, of: Field<K, V>) => Known<V>;
}

type PropertyReader = Pick<
  Reader,
  "truth" | "word" | "words" | "property" | "withCredential" | "has" | "classOf" | "networkKind" | "profile"
>;

/** What a class says of a property: the field where it is stated, or that the class does not have it. */
interface OfClass {
  readonly record: ClassRecord;
  readonly fields: ReadonlyMap<string, Field<Kind, never>>;
  readonly lacking: (property: string) => Lacking;
}

/** The value of a property on a class without it, by the type it is asked as; one for all components of the class. */
interface Lacking {
  readonly truth: Known<boolean>;
  readonly word: Known<string>;
  readonly words: Known<SetOf>;
}

function createOfClass(record: ClassRecord): OfClass {
  const kind = record.id === "system" ? "system" : "component";
  const lacks = new Map<string, Lacking>();
  return {
    record,
    fields: new Map(record.properties.map((one) => [one, field<Kind, never>(kind, `properties.${one}`)])),
    lacking: (property) => {
      let found = lacks.get(property);
      if (found === undefined) {
        const because: Because = { on: "knowledge", record: record.id, what: `lacks ${property}` };
        found = {
          truth: known(false, because),
          word: known(LACKING, because),
          words: known(exactly([], because), because),
        };
        lacks.set(property, found);
      }
      return found;
    },
  };
}

/** Finds what the class of a component or of the system says; shared by all evaluations of a document. */
export type ClassTable = (subject: Owner) => OfClass;

export function classTable(document: Document, knowledge: Knowledge): ClassTable {
  const classes = new Map<string, OfClass>();
  const ofClass = (id: string): OfClass => {
    let found = classes.get(id);
    if (found === undefined) classes.set(id, (found = createOfClass(knowledge.classes.get(id) ?? NO_CLASS)));
    return found;
  };
  const byComponent: (OfClass | undefined)[] = [];
  byComponent.length = document.entities.component.length;
  return (subject) =>
    subject.kind === "system" ? ofClass("system") : (byComponent[subject.index] ??= ofClass(subject.value.class));
}

/** Reading of class properties and of what the knowledge base says about classes, networks and protection profiles. */
export function propertyReader({ document, knowledge, classes: ofOwner, stated }: Needs): PropertyReader {
  const classOf = (subject: Entity<"component">): ClassRecord => ofOwner(subject).record;
  const has = (subject: Owner, property: string): boolean => ofOwner(subject).fields.has(property);

  const truth = (subject: Owner, property: string): Known<boolean> => {
    const { fields, lacking } = ofOwner(subject);
    const of = fields.get(property);
    return of === undefined ? lacking(property).truth : stated<Kind, boolean>(subject, of);
  };
  const word = (subject: Owner, property: string): Known<string> => {
    const { fields, lacking } = ofOwner(subject);
    const of = fields.get(property);
    return of === undefined ? lacking(property).word : stated<Kind, string>(subject, of);
  };
  const words = (subject: Owner, property: string): Known<SetOf> => {
    const { fields, lacking } = ofOwner(subject);
    const of = fields.get(property);
    if (of === undefined) return lacking(property).words;
    const value = stated<Kind, readonly string[] | string>(subject, of);
    return isUnknown(value.value) ? notKnown(value.because) : known(listed(subject, property, value), value.because);
  };
  const typed = (subject: Owner, name: string): Known<unknown> => {
    const type = knowledge.properties.get(name)?.type;
    if (type === "truth") return truth(subject, name);
    return type === "set-of" ? words(subject, name) : word(subject, name);
  };
  return {
    has,
    truth,
    word,
    words,
    classOf,
    property: (subject, name) => {
      if (subject.kind === "component" || subject.kind === "system") return typed(subject as Owner, name);
      return known(LACKING, { on: "knowledge", record: subject.kind, what: `lacks ${name}` });
    },
    networkKind: (subject): NetworkRecord => knowledge.networks.get(subject.value.kind) ?? NO_NETWORK,
    profile: (id) => knowledge.protections.get(id),
    withCredential: (subject, property) => {
      const at = { entity: subject.id, field: `properties.${property}` };
      const of = ofOwner(subject).fields.get(property);
      if (of !== undefined) stated(subject, of); // recorded, as the value is that stands beside the credential
      const value = written(subject.value, ["properties", property]);
      const id = isLongForm(value) ? value.with : undefined;
      const credential = id === undefined ? undefined : document.byId.get(id);
      if (id !== undefined && isKind(credential, "credential")) return known(credential, { on: "line", at, is: id });
      return notKnown({ on: "missing", at });
    },
  };
}

/** The members of a written set; `unknown` among them leaves it open. */
function listed(subject: Owner, property: string, value: Known<readonly string[] | string>): SetOf {
  const members = isUnknown(value.value) ? [] : typeof value.value === "string" ? [value.value] : value.value;
  const set = exactly(
    members.filter((one) => one !== "unknown"),
    value.because,
  );
  if (!members.includes("unknown")) return set;
  const at = { entity: subject.id, field: `properties.${property}` };
  return { members: set.members, rest: { value: unknown, because: { on: "missing", at } } };
}

const NONE = { en: "-", ja: "-" };
/** Stands for a class that could not be read; its entity is broken, and everything about it is unknown. */
const NO_CLASS: ClassRecord = {
  id: "unknown",
  kind: "class",
  group: "unit",
  ecosystem: "endpoint",
  name: NONE,
  meaning: NONE,
  aliases: [],
  traits: { runs_own_code: true, stores: true, anchor: false, tier: "none" },
  properties: [],
  expects: [],
};
const NO_NETWORK: NetworkRecord = {
  id: "unknown",
  kind: "network",
  name: NONE,
  meaning: NONE,
  aliases: [],
  reach: "network",
  long_range: false,
  radio: false,
  emits_identifier: false,
  subscription: false,
  mutual_authentication: "none",
  link_protection: "none",
  link_reaches: "far-end",
  open_standard: true,
  lpwa: false,
  downlink: "full",
  offers: [],
};
