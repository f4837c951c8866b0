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
  readonly stated: <K extends Kind, V>(subject: Entity<K>, of: Field<K, V>) => Known<V>;
}

type PropertyReader = Pick<
  Reader,
  "truth" | "word" | "words" | "property" | "withCredential" | "has" | "classOf" | "networkKind" | "profile"
>;

/** Reading of class properties and of what the knowledge base says about classes, networks and protection profiles. */
export function propertyReader({ document, knowledge, stated }: Needs): PropertyReader {
  const classOf = (subject: Entity<"component">): ClassRecord => knowledge.classes.get(subject.value.class) ?? NO_CLASS;
  const recordOf = (subject: Owner): ClassRecord =>
    subject.kind === "system" ? (knowledge.classes.get("system") ?? NO_CLASS) : classOf(subject as Entity<"component">);
  const declared = new Map<string, ReadonlySet<string>>();
  const has = (subject: Owner, property: string): boolean => {
    const record = recordOf(subject);
    let names = declared.get(record.id);
    if (names === undefined) declared.set(record.id, (names = new Set(record.properties)));
    return names.has(property);
  };
  const fields = new Map<string, Field<Kind, unknown>>();
  const raw = (subject: Owner, property: string): Known<unknown> => {
    let of = fields.get(property);
    if (of === undefined) fields.set(property, (of = field("component", `properties.${property}`)));
    return stated<Kind, unknown>(subject, of);
  };
  const lacking = (subject: Owner, property: string): Because => ({
    on: "knowledge",
    record: recordOf(subject).id,
    what: `lacks ${property}`,
  });

  const truth = (subject: Owner, property: string): Known<boolean> =>
    has(subject, property) ? (raw(subject, property) as Known<boolean>) : known(false, lacking(subject, property));
  const word = (subject: Owner, property: string): Known<string> =>
    has(subject, property) ? (raw(subject, property) as Known<string>) : known(LACKING, lacking(subject, property));
  const words = (subject: Owner, property: string): Known<SetOf> => {
    if (!has(subject, property)) return known(exactly([], lacking(subject, property)), lacking(subject, property));
    const value = raw(subject, property);
    if (isUnknown(value.value)) return notKnown(value.because);
    return known(listed(subject, property, value as Known<readonly string[] | string>), value.because);
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
};
