import { isRecord, type Path } from "./mishap.ts";

/** A value and where it stands, with long forms looked through. */
export interface At {
  readonly value: unknown;
  readonly path: Path;
}

/** The value in a long form (`is`), or the value itself. */
export const inside = ({ value, path }: At): At =>
  isRecord(value) && Object.hasOwn(value, "is") ? { value: value["is"], path: [...path, "is"] } : { value, path };

/** What stands at a field, with its real path through long forms. */
export function at(value: unknown, field: readonly string[]): At {
  let here: At = { value, path: [] };
  for (const key of field) {
    const open = inside(here);
    if (!isRecord(open.value) || !Object.hasOwn(open.value, key)) return { value: undefined, path: [] };
    here = { value: open.value[key], path: [...open.path, key] };
  }
  return inside(here);
}

/** A value as its members with paths: a list, or the one word. */
export const members = ({ value, path }: At): readonly At[] =>
  Array.isArray(value)
    ? value.map((one: unknown, index) => ({ value: one, path: [...path, index] }))
    : [{ value, path }];

/** A value with another one at a path; a long form on the way becomes the plain value in it. */
export function replacedAt(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const { value: open } = inside({ value, path: [] });
  const fields = isRecord(open) ? open : {};
  return { ...fields, [key]: replacedAt(Object.hasOwn(fields, key) ? fields[key] : undefined, rest, to) };
}
