import type { AnyEntity } from "../model/document.ts";
import { references } from "../model/references.ts";
import type { Known } from "../facts/known.ts";
import { idsIn } from "../facts/roles/references.ts";
import { written } from "../facts/stated.ts";
import { groundsOf } from "../assess/reasons.ts";
import type { EntityDifference, ModelDifference, ValueChange } from "./model.ts";
import { isReference, type Pairing } from "./pairing.ts";

/** What made a result differ: a value that changed, or an entity that is new or gone. */
export type Cause =
  | { readonly is: "value"; readonly id: string; readonly change: ValueChange }
  | { readonly is: "entity"; readonly id: string; readonly difference: EntityDifference };

/** The reasons of a result before and after, and what it is about. */
export interface Reasons {
  readonly subject: string;
  readonly before: readonly Known<unknown>[];
  readonly after: readonly Known<unknown>[];
}

/** Finds what a changed result owes its change to. */
export type CauseFinder = (reasons: Reasons) => readonly Cause[];

/**
 * What a result rests on, before or after, that is not the same on both sides. A subject that is new or gone is its own
 * cause. Where a result rests on what is drawn as a whole, the changes of the drawing around it are.
 */
export function causeFinder(model: ModelDifference, pairing: Pairing): CauseFinder {
  const byId = new Map(model.entities.map((one) => [one.id, one]));
  const drawing = drawingOf(model);
  return ({ subject, before, after }) => {
    const own = byId.get(subject);
    if (own !== undefined && own.is !== "changed") return [entityCause(own)];
    const found = new Map<string, Cause>();
    const put = (cause: Cause): void => void found.set(cause.id, cause);
    const decisions = new Set<string>();
    const around = new Set<string>();
    for (const [reasons, now] of [
      [before, pairing.now],
      [after, (id: string) => id],
    ] as const) {
      for (const { because } of reasons) {
        const grounds = groundsOf(because);
        for (const { entity, field } of [...grounds.lines, ...grounds.missing])
          causesAt(byId.get(now(entity)), field, put);
        for (const { of } of grounds.parts) causesAt(byId.get(now(of)), "absent", put);
        for (const id of grounds.assumptions) causesAt(byId.get(now(id)), "statement", put);
        for (const id of grounds.decisions) decisions.add(now(id));
        for (const { of } of [...grounds.parts, ...grounds.asDrawn]) around.add(now(of));
      }
    }
    if (found.size === 0) for (const id of decisions) causesAt(byId.get(id), "status", put);
    if (found.size === 0) for (const one of drawing) if ([...around].some((id) => one.about.has(id))) put(one.cause);
    if (found.size === 0) for (const { cause } of drawing) put(cause);
    return [...found.values()];
  };
}

const entityCause = (difference: EntityDifference): Cause => ({
  is: "entity",
  id: `${difference.is === "added" ? "+" : "-"}${difference.id}`,
  difference,
});
const valueCause = (change: ValueChange): Cause => ({ is: "value", id: change.address, change });

/** What changed at a field of an entity, above it or below it. */
function causesAt(difference: EntityDifference | undefined, field: string, put: (cause: Cause) => void): void {
  if (difference === undefined) return;
  if (difference.is !== "changed" || difference.unread) put(entityCause(difference));
  for (const change of difference.values) {
    const [a, b] = [`${change.field}.`, `${field}.`];
    if (a.startsWith(b) || b.startsWith(a)) put(valueCause(change));
  }
}

/** A change of what is drawn: something new or gone, or a reference that leads elsewhere; and whom it concerns. */
interface Drawn {
  readonly cause: Cause;
  readonly about: ReadonlySet<string>;
}

function drawingOf({ entities }: ModelDifference): readonly Drawn[] {
  return entities.flatMap((one): readonly Drawn[] => {
    if (one.is !== "changed") return [{ cause: entityCause(one), about: new Set([one.id, ...referredBy(one.entity)]) }];
    return one.values
      .filter(({ field }) => isReference(one.kind, field) || field === "class" || field === "kind")
      .map((change) => ({
        cause: valueCause(change),
        about: new Set([one.id, ...idsIn(change.before.value), ...idsIn(change.after.value)]),
      }));
  });
}

const referredBy = ({ kind, value }: AnyEntity): readonly string[] =>
  references.filter((one) => one.kind === kind).flatMap(({ field }) => idsIn(written(value, field.split("."))));
