import { isKind, type AnyEntity, type Entity } from "../../model/document.ts";
import type { Kind } from "../../model/kinds.ts";
import type { Related } from "../fact.ts";
import type { Everything } from "../fact.ts";
import type { Because } from "../known.ts";
import { isLongForm, written } from "../stated.ts";

/** The ids in a written reference or set of references, in short or long form, without `unknown`. */
export function idsIn(value: unknown): readonly string[] {
  const inside = isLongForm(value) ? value.is : value;
  const list: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
  return list.filter((one): one is string => typeof one === "string" && one !== "unknown");
}

/** Does a written set say "and perhaps more", or is nothing said at all? */
export function isOpen(value: unknown): boolean {
  const inside = isLongForm(value) ? value.is : value;
  return inside === undefined || inside === "unknown" || (Array.isArray(inside) && inside.includes("unknown"));
}

/** Entities of some kinds that a field of the subject refers to; open where the field is not stated or says there may be more. */
export function referred<R extends Kind>(
  all: Everything,
  subject: Entity<Kind>,
  field: string,
  to: readonly R[],
): Related<R> {
  const value = written(subject.value, field.split("."));
  const at = { entity: subject.id, field };
  const members = idsIn(value)
    .map((id) => all.entity(id))
    .filter((one): one is Extract<AnyEntity, { kind: R }> => to.some((kind) => isKind(one, kind)));
  // A field that nobody wrote is no line: who takes its members for all there are, goes by the drawing.
  const because: Because =
    value === undefined ? { on: "as-drawn", what: field, of: subject.id } : { on: "line", at, is: value };
  return {
    members: members as unknown as readonly Entity<R>[], // the filter has kept only these kinds
    because,
    ...(isOpen(value) ? { open: { on: "missing", at } as const } : {}),
  };
}
