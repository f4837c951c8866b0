import type { Document } from "../model/document.ts";
import { isLongForm, written } from "../facts/stated.ts";

/** One field with the value it is to have, as a decision or an edit writes it (`yes` and `no` as words). */
export interface Setting {
  readonly address: string;
  readonly value: unknown;
}

/** A setting with what "what if" has to suppose for it: facts read field by field, so a map is supposed with its fields. */
export interface Candidate extends Setting {
  readonly entity: string;
  readonly supposed: ReadonlyMap<string, unknown>;
  /** How far the value stands from the present one in the order of its list; 0 where there is no order. */
  readonly distance: number;
}

/** What stands at an address now, looking through long forms; undefined where nobody stated it. */
export function valueAt({ byId }: Pick<Document, "byId">, address: string): unknown {
  const [id = "", ...path] = address.split(".");
  const value = written(byId.get(id)?.value, path);
  const inside = isLongForm(value) ? value.is : value;
  return inside === "unknown" ? undefined : inside;
}

/** The value as the schema leaves it, which is what facts read. */
export const asRead = (value: unknown): unknown => (value === "yes" ? true : value === "no" ? false : value);
/** The value as it is written. */
export const asWritten = (value: unknown): unknown => (value === true ? "yes" : value === false ? "no" : value);

/** Do two values say the same? The order of a list says nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  const plain = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((one: unknown) => asRead(one)).sort() : asRead(value);
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** A setting as a candidate: `distance` says how far it goes. */
export function candidate(address: string, value: unknown, distance = 0, more: readonly Setting[] = []): Candidate {
  const supposed = [{ address, value }, ...more].map((one) => [one.address, asRead(one.value)] as const);
  return { address, value, entity: address.slice(0, address.indexOf(".")), supposed: new Map(supposed), distance };
}
