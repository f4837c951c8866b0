import type { Document, Entity } from "../model/document.ts";
import { systemOf } from "../model/document.ts";
import type { Field } from "../model/fields.ts";
import type { Kind } from "../model/kinds.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type {
  Answer,
  AnyFact,
  Everything,
  Fact,
  FactRegistry,
  GraphFact,
  Reader,
  Related,
  Role,
  Step,
} from "./fact.ts";
import { known, named, type Known } from "./known.ts";
import { createMemory, fieldKey, WHOLE, type Memory } from "./memory.ts";
import { classTable, LACKING, propertyReader, type ClassTable } from "./properties.ts";
import { exactly } from "./set-of.ts";
import { supposedMemory, type Overrides } from "./supposed.ts";
import type { Trace } from "./trace.ts";

/**
 * Facts of one document: derived when first read, kept, with recorded reads. `supposing` gives a second evaluation in
 * which some fields have other values: it derives anew what depends on them and shares everything else.
 */
export interface Evaluation {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly all: Everything;
  readonly read: Reader;
  readonly trace: Trace;
  readonly factById: (id: string) => AnyFact | undefined;
  /** Every fact there is. */
  readonly registry: FactRegistry;
  /** Has anything read this field of an entity so far? */
  readonly isRead: (subject: Entity<Kind>, field: string) => boolean;
  /** The value of a fact or, if there is no fact of that name, of a property of the class. */
  readonly byName: (subject: Entity<Kind>, name: string) => Known<unknown>;
  /** `byName` for one name and many subjects: the name is looked up once. */
  readonly asker: (name: string) => (subject: Entity<Kind>) => Known<unknown>;
  /** Keeps a value that is derived by reading: a column of its own, by name. */
  readonly keep: <V>(column: string, subject: Entity<Kind>, derive: (column: string, subject: Entity<Kind>) => V) => V;
  readonly supposing: (overrides: Overrides) => Evaluation;
}

/** Facts of a document, all still to be derived. */
export function createEvaluation(document: Document, knowledge: Knowledge, registry: FactRegistry): Evaluation {
  const memory = createMemory(document);
  const classes = classTable(document, knowledge);
  const over = (used: Memory, overrides: Overrides): Evaluation =>
    assemble({
      document,
      knowledge,
      registry,
      classes,
      memory: used,
      supposing: (more) => {
        const all = new Map([...overrides, ...more]);
        return over(supposedMemory(memory, document, all), all);
      },
    });
  return over(memory, new Map());
}

interface Parts extends Pick<Evaluation, "document" | "knowledge" | "supposing"> {
  readonly registry: FactRegistry;
  readonly classes: ClassTable;
  readonly memory: Memory;
}

function assemble({ document, knowledge, registry, classes, memory, supposing }: Parts): Evaluation {
  const all: Everything = { of: (kind) => document.entities[kind], entity: (id) => document.byId.get(id) };
  const byId = new Map<string, AnyFact>();
  for (const one of registry) byId.set(one.id, one);
  const stated = <K extends Kind, V>(subject: Entity<K>, of: Field<K, V>): Known<V> =>
    memory.stated(subject, of) as Known<V>; // the schema has checked the type
  const built = <K extends Kind, R extends Kind>(role: Role<K, R>): ((subject: Entity<K>) => Related<R>) => {
    const answer = role.build(all);
    const kept: Related<R>[] = [];
    kept.length = document.entities[role.of].length;
    return (subject) => (kept[subject.index] ??= answer(subject)); // part of the cell of the role
  };
  const related = <K extends Kind, R extends Kind>(subject: Entity<K>, role: Role<K, R>): Related<R> =>
    memory.once(role, WHOLE, built)(subject);
  const surveyed = <K extends Kind, V>(of: GraphFact<K, V>["survey"]): Answer<K, V> => of(all, read);
  const derived = <K extends Kind, V>(of: Fact<K, V> | GraphFact<K, V>, subject: Entity<K>): Known<V> =>
    named(
      of.id,
      subject.id,
      "derive" in of ? of.derive(subject, read) : memory.once(of.survey, WHOLE, surveyed)(subject, read),
    );
  const fact = <K extends Kind, V>(of: Fact<K, V> | GraphFact<K, V>, subject: Entity<K>): Known<V> =>
    memory.once(of, subject, derived);
  const stepped = <K extends Kind, V>(of: Step<K, V>, subject: Entity<K>): V => of.derive(subject, read, all);
  const step = <K extends Kind, V>(of: Step<K, V>, subject: Entity<K>): V => memory.once(of, subject, stepped);
  const read: Reader = {
    stated,
    related,
    fact,
    step,
    ...propertyReader({ document, knowledge, classes, stated }),
    system: systemOf(document),
    entity: all.entity,
  };
  const asker = (name: string): ((subject: Entity<Kind>) => Known<unknown>) => {
    const of = byId.get(name);
    return of === undefined
      ? (subject) => read.property(subject, name)
      : (subject) => (of.of === subject.kind ? fact(of, subject) : lacking(of, subject));
  };
  const byName = (subject: Entity<Kind>, name: string): Known<unknown> => asker(name)(subject);
  return {
    document,
    knowledge,
    all,
    read,
    trace: memory.trace,
    factById: (id) => byId.get(id),
    registry,
    isRead: (subject, name) => memory.cellOf(fieldKey(subject.kind, name), subject) !== 0,
    byName,
    asker,
    keep: memory.once,
    supposing,
  };
}

/** A fact asked of an entity of another kind (a flow may end at an actor): nothing to derive, and nothing to ask. */
function lacking(of: AnyFact, subject: Entity<Kind>): Known<unknown> {
  const because = { on: "knowledge", record: subject.kind, what: `lacks ${of.id}` } as const;
  const { type } = of.domain;
  return known(type === "truth" ? false : type === "set-of" ? exactly([], because) : LACKING, because);
}
