import type { Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Everything, Reader, Related, Role } from "./fact.ts";

export type Relations = Reader["related"];

/**
 * Relations of a document, each gone over once. They are drawn: no supposed value changes them, so all evaluations of a
 * document share them, and reading one is not recorded.
 */
export function relationTable(all: Everything): Relations {
  const tables = new Map<unknown, unknown>();
  const built = <K extends Kind, R extends Kind>(role: Role<K, R>): ((subject: Entity<K>) => Related<R>) => {
    const answer = role.build(all);
    const kept: Related<R>[] = [];
    kept.length = all.of(role.of).length;
    return (subject) => (kept[subject.index] ??= answer(subject));
  };
  return <K extends Kind, R extends Kind>(subject: Entity<K>, role: Role<K, R>): Related<R> => {
    let table = tables.get(role) as ((subject: Entity<K>) => Related<R>) | undefined; // set below only: same role, same type
    if (table === undefined) tables.set(role, (table = built(role)));
    return table(subject);
  };
}
