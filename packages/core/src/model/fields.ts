import type { Kind } from "./kinds.ts";

/** A field that facts read: `V` is the type of its value once it is known. Created once, compared by identity. */
export interface Field<K extends Kind, V> {
  readonly of: K;
  readonly path: readonly string[];
  readonly name: string;
  readonly v?: V;
}

/** Names a field of a kind by its path in the document: `field<"component", boolean>("component", "published")`. */
export function field<K extends Kind, V>(of: K, name: string): Field<K, V> {
  return { of, name, path: name.split(".") };
}
