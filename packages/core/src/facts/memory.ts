import type { Document, Entity } from "../model/document.ts";
import type { Field } from "../model/fields.ts";
import type { Kind } from "../model/kinds.ts";
import { isSameWritten, type ChangedField } from "./carried.ts";
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
  /** Does anything that was asked rest on this cell? What an earlier version of the document read may be read no more. */
  readonly isNeeded: (cell: number) => boolean;
  /**
   * The memory of a later version of the document: what rests on none of the changed fields goes on holding. Of the
   * rest only fields and what `isPlain` names are taken over: values that hold no entity, which may be another one now.
   * Undefined where so much has been recorded since the beginning that it is better to begin anew.
   */
  readonly next: (
    document: Document,
    changes: readonly ChangedField[],
    isPlain: (key: unknown) => boolean,
  ) => Memory | undefined;
  readonly trace: Trace;
}

/** The key under which a field of a kind of entity is kept. */
export const fieldKey = (kind: Kind, name: string): string => `${kind} ${name}`;

/** Values and cell numbers by index of the subject. As long as its kind from the start: a list that grows out of order is slow. */
interface Column {
  readonly values: unknown[];
  readonly cells: Int32Array;
}

/** What a memory begins with. */
interface Beginning {
  readonly columns: Map<unknown, Column>;
  readonly trace: Trace;
  /** Cells that the first version of the document took; nothing for the first. */
  readonly first: number | undefined;
}

/** How much may be recorded, in terms of what the first version took, before all is derived anew. */
const GROWN = 2;

/** An empty memory for a document. */
export const createMemory = (document: Document): Memory =>
  memoryFrom(document, { columns: new Map(), trace: createTrace(), first: undefined });

function memoryFrom(document: Document, { columns, trace, first }: Beginning): Memory {
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
    isNeeded: trace.isNeeded,
    next: (later, changes, isPlain) => {
      const begun = first ?? trace.count();
      if (trace.count() > begun * GROWN) return undefined;
      const gone = trace.touched(changedCells(columns, changes));
      const kept = new Map<unknown, Column>();
      for (const [key, { values, cells }] of columns) {
        if (typeof key !== "string" && !isPlain(key)) continue;
        kept.set(key, { values: values.slice(), cells: cells.map((cell) => (gone[cell] === 1 ? 0 : cell)) });
      }
      return memoryFrom(later, { columns: kept, trace: trace.next(), first: begun });
    },
  };
}

/** Cells of fields that read otherwise now. */
function changedCells(columns: ReadonlyMap<unknown, Column>, changes: readonly ChangedField[]): readonly number[] {
  const found: number[] = [];
  for (const [key, { cells }] of changes.length === 0 ? [] : columns) {
    if (typeof key !== "string") continue;
    for (const { before, after, field } of changes) {
      const cell = cells[before.index] ?? 0;
      const start = fieldKey(before.kind, field);
      if (cell === 0 || (key !== start && !key.startsWith(`${start}.`))) continue;
      const path = key.slice(before.kind.length + 1).split(".");
      if (!isSameWritten(written(before.value, path), written(after.value, path))) found.push(cell);
    }
  }
  return found;
}
