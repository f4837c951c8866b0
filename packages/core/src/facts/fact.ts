import type { AnyEntity, Entity } from "../model/document.ts";
import type { Field } from "../model/fields.ts";
import type { Kind } from "../model/kinds.ts";
import type { ClassRecord, NetworkRecord, ProtectionRecord } from "../knowledge/vocabulary.ts";
import type { Because, Known } from "./known.ts";
import type { SetOf } from "./set-of.ts";

/** What values a fact or property can have. */
export type Domain<V> =
  | { readonly type: "truth"; readonly v?: V }
  | { readonly type: "one-of"; readonly values: readonly string[]; readonly v?: V }
  | { readonly type: "set-of"; readonly values: readonly string[]; readonly v?: V }
  | { readonly type: "number"; readonly unit: string; readonly v?: V };

export const truth: Domain<boolean> = { type: "truth" };
export const oneOf = <const W extends string>(...values: readonly W[]): Domain<W> => ({ type: "one-of", values });
export const setOf = (...values: readonly string[]): Domain<SetOf> => ({ type: "set-of", values });

/** Entities that stand in a relation to another one. `open` is there when there may be more than are listed. */
export interface Related<R extends Kind> {
  readonly members: readonly Entity<R>[];
  readonly because: Because;
  readonly open?: Because;
}

/** A relation between entities. `build` goes over the drawn document once, in linear time, and answers for every subject. */
export interface Role<K extends Kind, R extends Kind> {
  readonly name: string;
  readonly of: K;
  readonly to: R;
  readonly build: (all: Everything) => (subject: Entity<K>) => Related<R>;
}

/**
 * What facts are derived from. Every read is recorded once: it is the provenance of the value and what the
 * incremental engine depends on.
 */
export interface Reader {
  /** A field as written, in its short or long form; unknown (with the field as what to ask) if nobody stated it. */
  readonly stated: <K extends Kind, V>(subject: Entity<K>, field: Field<K, V>) => Known<V>;
  readonly related: <K extends Kind, R extends Kind>(subject: Entity<K>, role: Role<K, R>) => Related<R>;
  readonly fact: <K extends Kind, V>(fact: Fact<K, V> | GraphFact<K, V>, subject: Entity<K>) => Known<V>;
  /** An interim result that several facts need, worked out once for each subject. */
  readonly step: <K extends Kind, V>(step: Step<K, V>, subject: Entity<K>) => V;
  /** A yes/no property of the class. A class that does not have it: no, because of the class. */
  readonly truth: (subject: Entity<"component"> | Entity<"system">, property: string) => Known<boolean>;
  /** A one-of or text property. A class that does not have it: the word `-`, because of the class. */
  readonly word: (subject: Entity<"component"> | Entity<"system">, property: string) => Known<string>;
  /** A set property. A class that does not have it: the empty set. */
  readonly words: (subject: Entity<"component"> | Entity<"system">, property: string) => Known<SetOf>;
  /** The credential a property is kept by (`{is: mac, with: image-key}`); unknown where none is named. */
  readonly withCredential: (subject: Entity<"component">, property: string) => Known<Entity<"credential">>;
  /** A property of the class by its type: see `truth`, `word`, `words`. */
  readonly property: (subject: Entity<Kind>, property: string) => Known<unknown>;
  /** Has the class of this component the property at all? */
  readonly has: (subject: Entity<"component"> | Entity<"system">, property: string) => boolean;
  readonly classOf: (subject: Entity<"component">) => ClassRecord;
  readonly networkKind: (subject: Entity<"network">) => NetworkRecord;
  readonly profile: (id: string) => ProtectionRecord | undefined;
  readonly entity: (id: string) => AnyEntity | undefined;
  readonly system: Entity<"system">;
}

/** A derived fact: pure, three-valued, local to its subject and what it is related to. Words by id: the catalogue. */
export interface Fact<K extends Kind, V> {
  readonly id: string;
  readonly of: K;
  readonly domain: Domain<V>;
  /** The value that every component of a class has, where the class alone decides it. */
  byClass?(record: ClassRecord): boolean | string | undefined;
  derive(subject: Entity<K>, read: Reader): Known<V>;
}

/**
 * What facts need on their way and reasons do not name: the parts judged with one, the flows around it. Kept and
 * recorded like a fact. Whatever is asked for each pair of things belongs into one, or the work grows with the square
 * of the model.
 */
export interface Step<K extends Kind, V> {
  readonly of: K;
  derive(subject: Entity<K>, read: Reader, all: Everything): V;
}

/**
 * The value of a surveyed fact for one subject. It reads through the reader it is given, never through that of the
 * survey: the survey may be shared by an evaluation in which other values are supposed.
 */
export type Answer<K extends Kind, V> = { ask(subject: Entity<K>, read: Reader): Known<V> }["ask"];

/**
 * A fact about the whole graph (what is reachable from where): computed once, in linear time, for all subjects.
 * `survey` reads through the same reader; the function it returns gives each subject's value.
 */
export interface GraphFact<K extends Kind, V> {
  readonly id: string;
  readonly of: K;
  readonly domain: Domain<V>;
  /** The value that every component of a class has, where the class alone decides it. */
  byClass?(record: ClassRecord): boolean | string | undefined;
  readonly survey: (all: Everything, read: Reader) => Answer<K, V>;
}

/** The whole drawn document, for what has to go over all of it. */
export interface Everything {
  readonly of: <K extends Kind>(kind: K) => readonly Entity<K>[];
  readonly entity: (id: string) => AnyEntity | undefined;
}

/** Every fact: the generated listing of `derived/`. Methods, so that facts of one kind stand in one list with all others. */
export type AnyFact = Fact<Kind, unknown> | GraphFact<Kind, unknown>;
export type FactRegistry = readonly AnyFact[];
