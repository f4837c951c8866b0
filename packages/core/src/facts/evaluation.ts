import type { Document, Entity } from "../model/document.ts";
import { systemOf } from "../model/document.ts";
import type { Field } from "../model/fields.ts";
import type { Kind } from "../model/kinds.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Answer, AnyFact, Everything, Fact, FactRegistry, GraphFact, Reader, Step } from "./fact.ts";
import { changesBetween } from "./carried.ts";
import { known, named, type Known } from "./known.ts";
import { createMemory, fieldKey, WHOLE, type Memory } from "./memory.ts";
import { classTable, LACKING, propertyReader, type ClassTable } from "./properties.ts";
import { relationTable, type Relations } from "./relations.ts";
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
  readonly supposing: (overrides: Overrides) => Evaluation;
  /** Facts of a later version of the document, with all that still holds taken over. The same as derived from scratch. */
  readonly next: (document: Document) => Evaluation;
}

/** Facts of a document, all still to be derived. */
export const createEvaluation = (document: Document, knowledge: Knowledge, registry: FactRegistry): Evaluation =>
  evaluationOver(createMemory(document), { document, knowledge, registry });

function evaluationOver(
  memory: Memory,
  { document, knowledge, registry }: Pick<Parts, "document" | "knowledge" | "registry">,
): Evaluation {
  const all: Everything = { of: (kind) => document.entities[kind], entity: (id) => document.byId.get(id) };
  const classes = classTable(document, knowledge);
  const relations = relationTable(all);
  const over = (used: Memory, overrides: Overrides): Evaluation =>
    assemble({
      document,
      knowledge,
      registry,
      all,
      classes,
      relations,
      memory: used,
      supposing: (more) => {
        const all = new Map([...overrides, ...more]);
        return over(supposedMemory(memory, document, all), all);
      },
      next: (later) => {
        const changes = changesBetween(document, later);
        const plain = new Set<unknown>(registry);
        const kept = changes === undefined ? undefined : memory.next(later, changes, (key) => plain.has(key));
        return evaluationOver(kept ?? createMemory(later), { document: later, knowledge, registry });
      },
    });
  return over(memory, new Map());
}

interface Parts extends Pick<Evaluation, "document" | "knowledge" | "all" | "supposing" | "next"> {
  readonly registry: FactRegistry;
  readonly classes: ClassTable;
  readonly relations: Relations;
  readonly memory: Memory;
}

function assemble(parts: Parts): Evaluation {
  const { document, knowledge, all, registry, classes, relations, memory, supposing, next } = parts;
  const byId = new Map<string, AnyFact>();
  for (const one of registry) byId.set(one.id, one);
  const stated = <K extends Kind, V>(subject: Entity<K>, of: Field<K, V>): Known<V> =>
    memory.stated(subject, of) as Known<V>; // the schema has checked the type
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
    related: relations,
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
    isRead: (subject, name) => {
      const cell = memory.cellOf(fieldKey(subject.kind, name), subject);
      return cell !== 0 && memory.isNeeded(cell);
    },
    byName,
    asker,
    supposing,
    next,
  };
}

/** A fact asked of an entity of another kind (a flow may end at an actor): nothing to derive, and nothing to ask. */
function lacking(of: AnyFact, subject: Entity<Kind>): Known<unknown> {
  const because = { on: "knowledge", record: subject.kind, what: `lacks ${of.id}` } as const;
  const { type } = of.domain;
  return known(type === "truth" ? false : type === "set-of" ? exactly([], because) : LACKING, because);
}
