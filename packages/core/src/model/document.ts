import type { Place } from "../problem.ts";
import type { Kind, Value } from "./kinds.ts";
import type { z } from "zod";
import type * as work from "./schema/work.ts";

/** One entity of a document. `index` counts within its kind, in the writer's order, so that facts can live in arrays. */
export interface Entity<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly index: number;
  readonly value: Value<K>;
  /** True where problems were found in it: it is there, and everything about it is unknown. */
  readonly broken: boolean;
}

/** An entity of any kind; `kind` tells which. */
export type AnyEntity = { [K in Kind]: Entity<K> }[Kind];

/** Where things stand in the files. Looked up when somebody asks, never while assessing. */
export interface Source {
  /** The place of an entity or of a field of it (`properties.read_lock`); the nearest enclosing one if it is not written. */
  readonly place: (entity: string, field: string) => Place | undefined;
}

/** A whole document: every entity by kind and by id, the settings that are no entities, and where it was read from. */
export interface Document {
  readonly format: 1;
  readonly entities: { readonly [K in Kind]: readonly Entity<K>[] };
  readonly byId: ReadonlyMap<string, AnyEntity>;
  /** Former ids, still taken, and the entity that had them. */
  readonly formerly: ReadonlyMap<string, string>;
  readonly risk: z.output<typeof work.risk> | undefined;
  readonly packs: readonly z.output<typeof work.pack>[];
  readonly uses: readonly z.output<typeof work.use>[];
  /** Values that a decision gave, by address (`link-key.scope`; a bare id for an added entity): the decision's id. */
  readonly decided: ReadonlyMap<string, string>;
  /** Is something in the files not read because of problems? Then results are headed "incomplete". */
  readonly incomplete: boolean;
  readonly source: Source;
}

export const isKind = <K extends Kind>(
  entity: AnyEntity | undefined,
  kind: K,
): entity is Extract<AnyEntity, { kind: K }> => entity?.kind === kind;

/** The system entity: every document has one. */
export function systemOf(document: Document): Entity<"system"> {
  const system = document.entities.system[0];
  if (system === undefined) throw new Error("invariant: a document without a system entity");
  return system;
}
