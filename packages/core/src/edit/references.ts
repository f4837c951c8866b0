import { sections, type Kind } from "../model/kinds.ts";
import { isRecord, type Path } from "../read/mishap.ts";
import { withoutAt } from "./data.ts";
import type { Desk, Slot } from "./desk.ts";
import { occurrencesIn, type Occurrence } from "./occurrences.ts";
import type { Broken } from "./types.ts";

/** An entity that names another one, and where. */
export interface Naming {
  readonly slot: Slot;
  readonly data: Readonly<Record<string, unknown>>;
  readonly found: readonly Occurrence[];
}

/** All entities that name an id. Only texts in which it stands are read. */
export function namingOf(desk: Desk, id: string): readonly Naming[] {
  const slots = desk.slots();
  const kinds = new Map(slots.map((slot) => [slot.id, slot.kind]));
  const kindOf = (one: string): Kind | undefined => kinds.get(one);
  return slots.flatMap((slot): readonly Naming[] => {
    const { kind, chunk } = slot;
    if (kind === undefined || !chunk.file.text.slice(chunk.from, chunk.to).includes(id)) return [];
    const data = desk.dataOf(slot);
    if (!isRecord(data)) return [];
    const found = occurrencesIn({ kind, id: slot.id, value: data }, kindOf).filter((one) => one.to === id);
    return found.length === 0 ? [] : [{ slot, data, found }];
  });
}

/** What would break if an entity went. */
export function breaksOf(desk: Desk, id: string): readonly Broken[] {
  return namingOf(desk, id)
    .filter(({ slot }) => slot.id !== id)
    .flatMap(({ slot, data, found }) =>
      found.map((one): Broken => ({
        by: slot.id,
        address: [slot.id, ...one.path].join("."),
        at: desk.place(slot, one.path),
        how: howOf(slot, data, one),
      })),
    );
}

function howOf({ kind }: Slot, data: Readonly<Record<string, unknown>>, { path, as }: Occurrence): Broken["how"] {
  if (as === "effect" || as === "subject") return as;
  if (typeof path.at(-1) === "number") return "member";
  // a value that rests on an assumption would become a statement of its own
  if (as === "long") return path.at(-1) === "assuming" ? "required" : "optional";
  const section = Object.values(sections).find((one) => one.kind === kind);
  const field = fieldPath(path);
  const read = section?.schema.safeParse(withoutAt(data, field));
  const lost = read?.error?.issues.some((issue) => issue.path.join(".") === field.join("."));
  return lost === true ? "required" : "optional";
}

/** The field that a reference stands in: without the `is` of its long form. */
export const fieldPath = (path: Path): Path => (path.at(-1) === "is" ? path.slice(0, -1) : path);
