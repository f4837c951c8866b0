import type { Document } from "../model/document.ts";
import { fieldKey, type Kept, type Memory } from "./memory.ts";
import { statedValue } from "./stated.ts";
import { createTrace } from "./trace.ts";

/** Values that are to be taken for stated, by address (`mcu.properties.read_lock`), for asking "what if". */
export type Overrides = ReadonlyMap<string, unknown>;

/** A memory over another one: what depends on the overrides is derived anew and kept here, everything else is shared. */
export interface SupposedMemory extends Memory {
  /** Cells of the memory below that no longer hold. */
  readonly dirty: ReadonlySet<number>;
}

/** Supposes other values for some fields. The memory below is not changed, except that it learns what was not asked yet. */
export function supposedMemory(below: Memory, document: Document, overrides: Overrides): SupposedMemory {
  const changed: number[] = [];
  for (const address of overrides.keys()) {
    const dot = address.indexOf(".");
    const subject = document.byId.get(address.slice(0, dot));
    if (subject === undefined) continue;
    const cell = below.cellOf(fieldKey(subject.kind, address.slice(dot + 1)), subject);
    if (cell !== 0) changed.push(cell);
  }
  const dirty = below.trace.dependents(changed);
  const own = new Map<unknown, Map<number, unknown>>();
  return {
    dirty,
    trace: createTrace(1), // nothing is recorded in what is only supposed
    once: <Key, S extends Kept, V>(key: Key, subject: S, derive: (key: Key, subject: S) => V): V => {
      const cell = below.cellOf(key, subject);
      if (cell !== 0 && !dirty.has(cell)) return below.once(key, subject, derive);
      let column = own.get(key);
      if (column === undefined) own.set(key, (column = new Map<number, unknown>()));
      if (column.has(subject.index)) return column.get(subject.index) as V; // written below only: same key, same type
      const value = derive(key, subject);
      column.set(subject.index, value);
      return value;
    },
    stated: (subject, field) => {
      const address = `${subject.id}.${field.name}`;
      return overrides.has(address)
        ? statedValue(document, subject, field.name, overrides.get(address))
        : below.stated(subject, field);
    },
    cellOf: below.cellOf,
    isNeeded: below.isNeeded,
    next: () => undefined,
  };
}
