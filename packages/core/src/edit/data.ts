import { isRecord, type Path } from "../read/mishap.ts";

/** Values that mean the same are the same: `true` is `yes`, and the order of keys does not matter. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => same(one, b[at]));
  if (isRecord(a)) {
    const keys = Object.keys(a);
    return (
      isRecord(b) &&
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
    );
  }
  return Object.is(asWord(a), asWord(b)) || (typeof a === "number" && a === b);
}

const asWord = (value: unknown): unknown => (value === true ? "yes" : value === false ? "no" : value);

/** Plain data with another value at a path whose parents are there. */
export function withAt(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    const at = Number(step);
    return at === items.length
      ? [...items, withAt(undefined, rest, value)]
      : items.map((one, index) => (index === at ? withAt(one, rest, value) : one));
  }
  const fields = isRecord(data) ? data : {};
  return { ...fields, [step]: withAt(fields[step], rest, value) };
}

/** Plain data without what stands at a path. */
export function withoutAt(data: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (Array.isArray(data)) {
    const at = Number(step);
    return data.flatMap((one: unknown, index) =>
      index !== at ? [one] : rest.length === 0 ? [] : [withoutAt(one, rest)],
    );
  }
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, one]) =>
      key !== step ? [[key, one]] : rest.length === 0 ? [] : [[key, withoutAt(one, rest)]],
    ),
  );
}

/** A value as it is read back: `version` is text, whatever it looks like. */
export function asRead(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => asRead(one, ""));
  if (isRecord(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, asRead(one, name === "is" ? key : name)]),
    );
  return key === "version" && typeof value === "number" ? String(value) : value;
}
