import { isMap, isScalar, isSeq } from "yaml";
import { isRecord, type Path } from "../read/mishap.ts";
import { valueAt } from "../read/issues.ts";
import { references } from "../model/references.ts";
import { added, isCollection, removed, type Writes } from "./collections.ts";
import { asRead, same, withAt, withoutAt } from "./data.ts";
import type { Desk, Opened } from "./desk.ts";
import { isEmptyNode, isFlow, keyOf, LONG_KEYS, pairOf, walk, type Walk } from "./nodes.ts";
import { refuse } from "./problems.ts";
import { valueOfItem, valueOfPair, type Splice } from "./replace-value.ts";
import { flowText, itemText, pairText, unwritableIn } from "./values.ts";

/** A field of an entity that is open for a change. */
interface Field {
  readonly desk: Desk;
  readonly slot: Opened;
  readonly steps: Path;
  readonly address: string;
}

export const addressOf = (id: string, path: Path): string => [id, ...path].join(".");

function opened(desk: Desk, id: string, steps: Path): Field & { readonly way: Walk } {
  const slot = desk.open(desk.slot(id));
  const address = addressOf(id, steps);
  if (steps.length === 0)
    return refuse({ code: "edit-not-a-field", address, at: desk.place(slot), params: { address } });
  return { desk, slot, steps, address, way: wayIn(slot, steps) };
}

/** The way to a field: `real` and `rest` count from the value of the slot. */
function wayIn(slot: Opened, steps: Path): Walk {
  const home = walk(slot.root, slot.path);
  const way = walk(home.nodes.at(-1), steps);
  return { ...way, nodes: [...home.nodes.slice(0, -1), ...way.nodes] };
}

/** Makes a field equal to a value: only what differs is written anew. */
export function setField(desk: Desk, id: string, steps: Path, given: unknown): void {
  const field = opened(desk, id, steps);
  const found = unwritableIn(given);
  if (found !== undefined)
    return refuse({ code: "edit-unwritable", address: field.address, params: { address: field.address, found } });
  const value = asRead(given, String(steps.at(-1)));
  if (field.way.rest.length > 0) return addField(field, field.way, value);
  const old = valueAt(field.slot.data, field.way.real);
  if (same(old, value)) return undefined;
  const node = field.way.nodes.at(-1);
  if (isMap(node) && isRecord(value) && node.items.length > 0 && Object.keys(value).length > 0 && keepsForm(old, value))
    return mergeMap(field, node.items.map(keyOf), value);
  if (isSeq(node) && Array.isArray(old) && Array.isArray(value) && mergeList(field, old, value)) return undefined;
  return rewrite(field, field.way, value);
}

/** A value in long form and one in short form have no fields in common. */
const keepsForm = (old: unknown, value: Readonly<Record<string, unknown>>): boolean =>
  isRecord(old) && Object.hasOwn(old, "is") === Object.hasOwn(value, "is");

/** New keys first, so that the map is never empty in between. */
function mergeMap(
  { desk, slot, steps }: Field,
  keys: readonly string[],
  value: Readonly<Record<string, unknown>>,
): void {
  for (const [key, one] of Object.entries(value)) setField(desk, slot.id, [...steps, key], one);
  for (const key of keys) if (!Object.hasOwn(value, key)) unsetField(desk, slot.id, [...steps, key]);
}

/** Takes members out and puts new ones at the end; false where that would not give the order that is wanted. */
function mergeList({ desk, slot, steps }: Field, old: readonly unknown[], value: readonly unknown[]): boolean {
  const kept = old.filter((one) => value.some((other) => same(one, other)));
  const isPrefix = kept.length > 0 && kept.length <= value.length && kept.every((one, at) => same(one, value[at]));
  if (!isPrefix) return false;
  for (let at = old.length - 1; at >= 0; at -= 1)
    if (!kept.includes(old[at])) removeAt(opened(desk, slot.id, [...steps, at]));
  for (const member of value.slice(kept.length)) insert(opened(desk, slot.id, steps), member);
  return true;
}

/** Writes what is not there yet into the innermost thing that is. */
function addField(field: Field, way: Walk, value: unknown): void {
  const { address } = field;
  const node = way.nodes.at(-1);
  const [first = "", ...rest] = way.rest;
  const nested = nest(rest, value);
  const notAField = (): never => refuse({ code: "edit-not-a-field", address, params: { address } });
  if (nested === undefined) return notAField();
  if (isSeq(node)) {
    if (Number(first) !== node.items.length) return notAField();
    return insert({ ...field, way: { ...way, rest: [] } }, nested.value);
  }
  if (isMap(node)) {
    const key = String(first);
    const writes: Writes = ({ indent, inFlow }) =>
      inFlow ? flowText({ [key]: nested.value }).slice(1, -1) : pairText(key, nested.value, indent);
    const splices =
      node.items.length === 0 && node.flow !== true
        ? undefined
        : added(node, node.items.length, writes, field.slot.ground);
    return apply(field, splices, withAt(field.slot.data, [...way.real, key], nested.value));
  }
  const old = valueAt(field.slot.data, way.real);
  if (rest.length === 0 && LONG_KEYS.has(String(first)) && !isEmptyNode(node) && first !== "is")
    return rewrite(field, way, { is: old, [String(first)]: value });
  const profile =
    field.slot.kind === "flow" && isLayer(way.real) && typeof old === "string" && !/^(?:none|unknown)$/.test(old);
  if (profile) return rewrite(field, way, { profile: old, [String(first)]: nested.value });
  if (isEmptyNode(node) || old === "unknown") return rewrite(field, way, { [String(first)]: nested.value });
  return notAField();
}

/** A layer of protection, where a word is the name of a profile. */
const isLayer = (path: Path): boolean => path[0] === "protection" && path.filter((step) => step !== "is").length === 2;

function nest(steps: Path, value: unknown): { readonly value: unknown } | undefined {
  if (steps.some((step) => typeof step === "number" || /^\d+$/.test(step))) return undefined;
  return { value: [...steps].reverse().reduce<unknown>((inner, key) => ({ [key]: inner }), value) };
}

/** Writes the value at the end of a way anew. */
function rewrite(field: Field, way: Walk, value: unknown): void {
  const { ground, data } = field.slot;
  const parent = way.nodes.at(-2);
  const step = way.real.at(-1) ?? field.slot.path.at(-1) ?? "";
  const inFlow = way.nodes.some((node, at) => at < way.nodes.length - 1 && isFlow(node));
  const splice = isMap(parent)
    ? splicePair(parent, String(step), { inFlow, value, ground })
    : isSeq(parent)
      ? valueOfItem(parent.items[Number(step)], { inFlow, value, ground })
      : undefined;
  apply(field, splice === undefined ? undefined : [splice], withAt(data, way.real, value));
}

function splicePair(
  map: Parameters<typeof pairOf>[0],
  key: string,
  more: Parameters<typeof valueOfPair>[1],
): Splice | undefined {
  const pair = pairOf(map, key);
  return pair === undefined ? undefined : valueOfPair(pair, more);
}

/** Takes a field away, and with it what would be left empty around it. */
export function unsetField(desk: Desk, id: string, steps: Path): void {
  const field = opened(desk, id, steps);
  const { address } = field;
  if (field.way.rest.length > 0)
    return refuse({
      code: "edit-not-written",
      address,
      at: desk.place(field.slot, field.way.real),
      params: { address },
    });
  return removeAt(field);
}

function removeAt(field: Field & { readonly way: Walk }): void {
  const { way, slot, address } = field;
  const parent = way.nodes.at(-2);
  if (!isCollection(parent)) return refuse({ code: "edit-style", address, params: { address } });
  const last = way.real.at(-1) ?? "";
  const index = isMap(parent) ? parent.items.findIndex((pair) => keyOf(pair) === last) : Number(last);
  const outer: Walk = { nodes: way.nodes.slice(0, -1), real: way.real.slice(0, -1), rest: [] };
  if (parent.items.length > 1) return apply(field, removed(parent, index, slot.ground), withoutAt(slot.data, way.real));
  if (isSeq(parent)) return rewrite(field, outer, []);
  if (outer.real.length === 0) return rewrite(field, outer, {});
  return typeof outer.real.at(-1) === "number" ? rewrite(field, outer, {}) : removeAt({ ...field, way: outer });
}

/** Puts a member into a list, unless it is in it. */
export function includeMember(desk: Desk, id: string, steps: Path, member: unknown): void {
  const field = opened(desk, id, steps);
  const { way, slot, address } = field;
  const isOpen = !isWholeOnceWritten(slot, steps);
  if (way.rest.length > 0) return setField(desk, id, steps, isOpen ? [member, "unknown"] : [member]);
  const list = listAt(field);
  const old = valueAt(slot.data, list.real);
  if (Array.isArray(old)) {
    if (old.some((one) => same(one, member))) return undefined;
    const found = unwritableIn(member);
    return found === undefined
      ? insert({ ...field, way: list }, member)
      : refuse({ code: "edit-unwritable", address, params: { address, found } });
  }
  if (old === "unknown") return rewrite(field, list, [member, "unknown"]);
  if (typeof old !== "string") return refuse({ code: "edit-not-a-list", address, params: { address } });
  return same(old, member) ? undefined : rewrite(field, list, [old, member]);
}

/** A list that nobody has written says nothing; with one member it would say "only this", so that `unknown` goes with it. */
function isWholeOnceWritten(slot: Opened, steps: Path): boolean {
  const field = steps.join(".");
  return !references.some(
    (one) =>
      one.kind === slot.kind && one.field === field && one.many === true && one.words?.includes("unknown") === true,
  );
}

/** The way to the list itself, through its long form. */
function listAt({ way, slot }: Field & { readonly way: Walk }): Walk {
  const node = way.nodes.at(-1);
  if (!isMap(node) || pairOf(node, "is") === undefined) return way;
  const inside = walk(node, ["is"]);
  return inside.rest.length > 0 || !isRecord(valueAt(slot.data, way.real))
    ? way
    : { nodes: [...way.nodes, ...inside.nodes.slice(1)], real: [...way.real, "is"], rest: [] };
}

function insert(field: Field & { readonly way: Walk }, member: unknown): void {
  const { way, slot } = field;
  const list = way.nodes.at(-1);
  const old = valueAt(slot.data, way.real);
  const items: readonly unknown[] = Array.isArray(old) ? old : [];
  if (!isSeq(list) || list.items.length !== items.length) return rewrite(field, way, [...items, member]);
  const index = items.at(-1) === "unknown" ? items.length - 1 : items.length;
  const writes: Writes = ({ indent, inFlow }) => (inFlow ? flowText(member) : itemText(member, indent));
  const splices = items.length === 0 && list.flow !== true ? undefined : added(list, index, writes, slot.ground);
  return apply(field, splices, withAt(slot.data, way.real, [...items.slice(0, index), member, ...items.slice(index)]));
}

/** Takes a member out of a list, or the one word away that stands in its place. */
export function excludeMember(desk: Desk, id: string, steps: Path, member: unknown): void {
  const field = opened(desk, id, steps);
  const { way, slot, address } = field;
  const notWritten = (): never =>
    refuse({ code: "edit-not-written", address, at: desk.place(slot, way.real), params: { address } });
  if (way.rest.length > 0) return notWritten();
  const list = listAt(field);
  const old = valueAt(slot.data, list.real);
  if (!Array.isArray(old)) return same(old, member) ? removeAt(field) : notWritten();
  const at = old.findIndex((one) => same(one, member));
  if (at < 0) return notWritten();
  const items = list.nodes.at(-1);
  if (
    !isSeq(items) ||
    items.items.length !== old.length ||
    items.items.some((one) => isScalar(one) && one.value === null)
  )
    return rewrite(
      field,
      list,
      old.filter((_, index) => index !== at),
    );
  return removeAt({ ...field, way: { nodes: [...list.nodes, items.items[at]], real: [...list.real, at], rest: [] } });
}

function apply({ desk, slot, address }: Field, splices: readonly Splice[] | undefined, data: unknown): void {
  if (splices === undefined) return refuse({ code: "edit-style", address, at: desk.place(slot), params: { address } });
  for (const { from, to, text } of [...splices].sort((a, b) => b.from - a.from))
    desk.splice(slot.file.path, from, to, text);
  desk.expect(slot, data);
}
