import type { Document, Entity } from "../model/document.ts";
import { systemOf } from "../model/document.ts";
import { field, type Field } from "../model/fields.ts";
import type { Kind } from "../model/kinds.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { AnyFact, Everything, Fact, FactRegistry, GraphFact, Reader, Related, Role } from "./fact.ts";
import { named, type Known } from "./known.ts";
import { propertyReader } from "./properties.ts";
import { statedValue, written } from "./stated.ts";
import { createTrace, type Trace } from "./trace.ts";

/** A memo for one field, relation, fact or rule: values and cell numbers by index of the subject. */
interface Column {
  readonly values: unknown[];
  readonly cells: number[];
}

/** Values that are to be taken for stated, by address (`mcu.properties.read_lock`), for asking "what if". */
export type Overrides = ReadonlyMap<string, unknown>;

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
  /** The value of a fact or, if there is no fact of that name, of a property of the class. */
  readonly byName: (subject: Entity<Kind>, name: string) => Known<unknown>;
  /** Keeps a value that is derived by reading: a column of its own, by name. */
  readonly keep: <V>(column: string, subject: Entity<Kind>, derive: () => V) => V;
  readonly supposing: (overrides: Overrides) => Evaluation;
  /** In a supposed evaluation: must this kept value be derived anew? */
  readonly touched: (column: string, subject: Entity<Kind>) => boolean;
}

type Keep = <V>(column: unknown, subject: { readonly index: number }, derive: () => V) => V;

/** Facts of a document, all still to be derived. */
export function createEvaluation(document: Document, knowledge: Knowledge, registry: FactRegistry): Evaluation {
  const trace = createTrace();
  const columns = new Map<unknown, Column>();
  const columnOf = (key: unknown): Column => {
    const existing = columns.get(key);
    if (existing !== undefined) return existing;
    const created: Column = { values: [], cells: [] };
    columns.set(key, created);
    return created;
  };
  const keep: Keep = <V>(key: unknown, subject: { readonly index: number }, derive: () => V): V => {
    const column = columnOf(key);
    const cell = column.cells[subject.index];
    if (cell !== undefined && cell !== 0) {
      trace.read(cell);
      return column.values[subject.index] as V; // the column's only writer is below: same key, same type
    }
    const mark = trace.open();
    const value = derive();
    const made = trace.close(mark);
    column.values[subject.index] = value;
    column.cells[subject.index] = made;
    trace.read(made);
    return value;
  };
  const cellOf = (key: unknown, subject: { readonly index: number }): number =>
    columns.get(key)?.cells[subject.index] ?? 0;
  const stated = (subject: Entity<Kind>, name: string, path: readonly string[]): Known<unknown> =>
    statedValue(document, subject, name, written(subject.value, path));
  return assemble({ document, knowledge, registry, trace, keep, stated, cellOf, base: undefined });
}

interface Parts {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly registry: FactRegistry;
  readonly trace: Trace;
  readonly keep: Keep;
  readonly stated: (subject: Entity<Kind>, name: string, path: readonly string[]) => Known<unknown>;
  readonly cellOf: (key: unknown, subject: { readonly index: number }) => number;
  readonly base: { readonly dirty: ReadonlySet<number>; readonly cellOf: Parts["cellOf"] } | undefined;
}

const WHOLE = { index: 0 };

function assemble(parts: Parts): Evaluation {
  const { document, knowledge, registry, trace, keep } = parts;
  const all: Everything = { of: (kind) => document.entities[kind], entity: (id) => document.byId.get(id) };
  const byId = new Map<string, AnyFact>();
  for (const one of registry) byId.set(one.id, one);

  const stated = <K extends Kind, V>(subject: Entity<K>, of: Field<K, V>): Known<V> =>
    keep(`${subject.kind} ${of.name}`, subject, () => parts.stated(subject, of.name, of.path)) as Known<V>; // the schema has checked the type
  const related = <K extends Kind, R extends Kind>(subject: Entity<K>, role: Role<K, R>): Related<R> => {
    const answer = keep(role, WHOLE, () => role.build(all));
    return answer(subject);
  };
  const fact = <K extends Kind, V>(of: Fact<K, V> | GraphFact<K, V>, subject: Entity<K>): Known<V> =>
    keep(of, subject, () =>
      named(
        of.id,
        subject.id,
        "derive" in of ? of.derive(subject, read) : keep(of.survey, WHOLE, () => of.survey(all, read))(subject, read),
      ),
    );
  const read: Reader = {
    stated,
    related,
    fact,
    ...propertyReader({ document, knowledge, stated }),
    system: systemOf(document),
    entity: all.entity,
  };
  const byName = (subject: Entity<Kind>, name: string): Known<unknown> => {
    const of = byId.get(name);
    return of === undefined ? read.property(subject, name) : fact(of, subject);
  };
  const supposing = (overrides: Overrides): Evaluation => suppose(parts, overrides);
  return {
    document,
    knowledge,
    all,
    read,
    trace,
    factById: (id) => byId.get(id),
    byName,
    keep: (column, subject, derive) => keep(column, subject, derive),
    supposing,
    touched: (column, subject) => parts.base === undefined || parts.base.dirty.has(parts.base.cellOf(column, subject)),
  };
}

/** An evaluation over another one: what depends on the overrides has columns of its own, the rest is shared. */
function suppose(base: Parts, overrides: Overrides): Evaluation {
  const changed: number[] = [];
  for (const address of overrides.keys()) {
    const dot = address.indexOf(".");
    const subject = base.document.byId.get(address.slice(0, dot));
    if (subject === undefined) continue;
    const cell = base.cellOf(`${subject.kind} ${address.slice(dot + 1)}`, subject);
    if (cell !== 0) changed.push(cell);
  }
  const dirty = base.trace.dependents(changed);
  const trace = createTrace();
  const columns = new Map<unknown, Map<number, unknown>>();
  const keep: Keep = <V>(key: unknown, subject: { readonly index: number }, derive: () => V): V => {
    const cell = base.cellOf(key, subject);
    if (cell !== 0 && !dirty.has(cell)) return base.keep(key, subject, derive);
    let column = columns.get(key);
    if (column === undefined) columns.set(key, (column = new Map()));
    if (column.has(subject.index)) return column.get(subject.index) as V; // same key, same type
    const value = derive();
    column.set(subject.index, value);
    return value;
  };
  const stated = (subject: Entity<Kind>, name: string, path: readonly string[]): Known<unknown> => {
    const address = `${subject.id}.${name}`;
    return overrides.has(address)
      ? statedValue(base.document, subject, name, overrides.get(address))
      : base.stated(subject, name, path);
  };
  return assemble({ ...base, trace, keep, stated, base: { dirty, cellOf: base.cellOf } });
}

/** A field of any kind by name, for callers that have only an address. */
export const fieldNamed = (kind: Kind, name: string): Field<Kind, unknown> => field(kind, name);
