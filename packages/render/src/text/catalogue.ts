import { facts, type AnyFact, type Knowledge } from "@sekisho/core";

/** Lists of the knowledge base that can be shown: the kinds of record, and the facts that conditions read. */
export const recordLists = [
  "concerns",
  "recommendations",
  "classes",
  "properties",
  "networks",
  "protections",
  "positions",
  "vocabularies",
  "tcb-variants",
  "weights",
  "conflicts",
  "purchases",
  "references",
  "facts",
] as const;
export type RecordList = (typeof recordLists)[number];

type MapName =
  | "concerns"
  | "recommendations"
  | "classes"
  | "properties"
  | "networks"
  | "protections"
  | "positions"
  | "vocabularies"
  | "tcbVariants"
  | "weights"
  | "conflicts"
  | "purchases"
  | "references";
type Value<M> = M extends ReadonlyMap<string, infer R> ? R : never;
/** A record of any kind, or a fact. */
export type Shown = Value<Knowledge[MapName]> | { readonly kind: "fact"; readonly id: string; readonly fact: AnyFact };

/** Everything in one list, in the order of the knowledge base. */
export function recordsIn(list: RecordList, knowledge: Knowledge): readonly Shown[] {
  if (list === "facts") return facts.map((fact) => ({ kind: "fact", id: fact.id, fact }));
  return [...knowledge[list === "tcb-variants" ? "tcbVariants" : list].values()];
}

/** Every record and fact with this id; ids of different kinds may be the same word. */
export const recordsNamed = (id: string, knowledge: Knowledge): readonly Shown[] =>
  recordLists.flatMap((list) => recordsIn(list, knowledge).filter((one) => one.id === id));
