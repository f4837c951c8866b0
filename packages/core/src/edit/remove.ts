import { Desk } from "./desk.ts";
import { cutEntity, entityOf } from "./entities.ts";
import { excludeMember, unsetField } from "./fields.ts";
import { Refusal, type EditProblem } from "./problems.ts";
import { breaksOf, fieldPath, namingOf } from "./references.ts";
import type { Broken, Editable } from "./types.ts";

/** What stops being true when an entity goes: references to it, and decisions that would change it or are about it. */
export function whatBreaks(on: Editable, id: string): readonly Broken[] {
  return breaksOf(new Desk(on.files), id);
}

/** Takes an entity away. `unchecked` leaves it to the check of the whole document whether something still refers to it. */
export function removeEntity(desk: Desk, id: string, references: "refuse" | "drop" | "unchecked"): readonly Broken[] {
  const slot = entityOf(desk, id);
  const broken = references === "unchecked" ? [] : breaksOf(desk, id);
  const isKept = ({ how }: Broken): boolean => references === "refuse" || (how !== "member" && how !== "optional");
  const stopping = broken.filter(isKept).map(({ address, at }): EditProblem => ({
    code: "edit-still-referred",
    severity: "error",
    address,
    at,
    params: { id, by: address },
  }));
  if (stopping.length > 0) throw new Refusal(stopping);
  if (references === "drop") dropReferences(desk, id);
  const now = references === "drop" ? entityOf(desk, id) : slot;
  cutEntity(desk, now);
  desk.expect(now, undefined);
  return broken;
}

function dropReferences(desk: Desk, id: string): void {
  for (const { slot, found } of namingOf(desk, id)) {
    if (slot.id === id) continue;
    for (const { path } of found) {
      if (typeof path.at(-1) === "number") excludeMember(desk, slot.id, path.slice(0, -1), id);
      else unsetField(desk, slot.id, fieldPath(path));
    }
  }
}
