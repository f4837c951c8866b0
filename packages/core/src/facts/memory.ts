import type { Document, Entity } from "../model/document.ts";
import type { Field } from "../model/fields.ts";
import type { Kind } from "../model/kinds.ts";
import type { Known } from "./known.ts";
import { statedValue, written } from "./stated.ts";
import { createTrace, type Trace } from "./trace.ts";

/** A subject of something kept: an entity, or the whole document. */
export interface Kept {
  readonly kind: Kind | undefined;
  readonly index: number;
}
/** The whole document as the subject of a relation or a survey. */
export const WHOLE: Kept = { kind: undefined, index: 0 };

/**
 * Values kept by key (a relation, a fact, a step, the name of a rule) and subject. Each is a cell of the trace: whoever
 * reads it while deriving something is recorded as depending on it.
 */
export interface Memory {
  /**
   * The kept value, or what `derive` gives for key and subject, which is then kept. `derive` gets both handed in, so
   * that asking needs no closure of its own: most asking finds something kept.
   */
  readonly once: <Key, S extends Kept, V>(key: Key, subject: S, derive: (key: Key, subject: S) => V) => V;
  /** A field as written. */
  readonly stated: (subject: Entity<Kind>, field: Field<Kind, unknown>) => Known<unknown>;
  /** Number of the cell of a kept value; 0 where there is none. */
  readonly cellOf: (key: unknown, subject: Kept) => number;
  readonly trace: Trace;
}

/** The key under which a field of a kind of entity is kept. */
export const fieldKey = (kind: Kind, name: string): string => `${kind} ${name}`;

/** Values and cell numbers by index of the subject. As long as its kind from the start: a list that grows out of order is slow. */
interface Column {
  readonly values: unknown[];
  readonly cells: Int32Array;
}

/** An empty memory for a document. */
export function createMemory(document: Document): Memory {
  const trace = createTrace();
  const columns = new Map<unknown, Column>();
  const fields = new Map<Field<Kind, unknown>, Column>();
  const columnOf = (key: unknown, kind: Kind | undefined): Column => {
    let column = columns.get(key);
    if (column !== undefined) return column;
    const size = kind === undefined ? 1 : document.entities[kind].length;
    column = { values: [], cells: new Int32Array(size) };
    column.values.length = size;
    columns.set(key, column);
    return column;
  };
  const fieldColumn = (kind: Kind, field: Field<Kind, unknown>): Column => {
    if (kind !== field.of) return columnOf(fieldKey(kind, field.name), kind);
    let column = fields.get(field);
    if (column === undefined) fields.set(field, (column = columnOf(fieldKey(kind, field.name), kind)));
    return column;
  };
  return {
    trace,
    once: <Key, S extends Kept, V>(key: Key, subject: S, derive: (key: Key, subject: S) => V): V => {
      const column = columnOf(key, subject.kind);
      const { index } = subject;
      const cell = column.cells[index] ?? 0;
      if (cell !== 0) {
        trace.read(cell);
        return column.values[index] as V; // written below only: same key, same type
      }
      const mark = trace.open();
      const value = derive(key, subject);
      const made = trace.close(mark);
      column.values[index] = value;
      column.cells[index] = made;
      trace.read(made);
      return value;
    },
    stated: (subject, field) => {
      const column = fieldColumn(subject.kind, field);
      const cell = column.cells[subject.index];
      if (cell !== undefined && cell !== 0) {
        trace.read(cell);
        return column.values[subject.index] as Known<unknown>; // columns of fields are written below only
      }
      const value = statedValue(document, subject, field.name, written(subject.value, field.path));
      const leaf = trace.leaf();
      column.values[subject.index] = value;
      column.cells[subject.index] = leaf;
      trace.read(leaf);
      return value;
    },
    cellOf: (key, subject) => columns.get(key)?.cells[subject.index] ?? 0,
  };
}
