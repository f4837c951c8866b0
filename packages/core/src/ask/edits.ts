import type { Edit } from "../edit/types.ts";
import { isLongForm, written } from "../facts/stated.ts";
import type { Document } from "../model/document.ts";
import type { Answer } from "./answers.ts";
import type { Cell } from "./cells.ts";
import type { Form } from "./form.ts";

/** A part of this class is asked for: drawn, or named absent. */
const PART = "part:";
/** What can be said about a value beside it. */
const ABOUT = ["source", "note", "since"] as const;

/** What is said with a value: where it comes from, since when it stands, and more in the writer's words. */
export type Said = { readonly [K in (typeof ABOUT)[number]]?: string };

/** The edits that write an answer. `asOf` is the day on which it is given. */
export function answerEdits(
  about: string,
  form: Form,
  answer: Answer,
  document: Document,
  asOf: string,
): readonly Edit[] {
  const { assuming, source } = answer;
  const made = assuming?.made;
  const said: Said = source === undefined ? {} : { source, since: asOf };
  return [
    ...(made === undefined || assuming === undefined
      ? []
      : [
          {
            do: "add" as const,
            section: "assumptions",
            id: assuming.id,
            value: { statement: made.statement, owner: made.owner, since: asOf },
          },
        ]),
    ...answer.values.flatMap(({ cell, value }) =>
      about.startsWith(PART)
        ? partEdits(cell, about.slice(PART.length), value === "yes", document)
        : valueEdits(cell, form, value, { ...said, ...(assuming === undefined ? {} : { assuming: assuming.id }) }),
    ),
  ];
}

/** The edits that write one value, with what is said about it. */
export function valueEdits(
  cell: Cell,
  form: Form,
  value: unknown,
  said: Said & { readonly assuming?: string },
): readonly Edit[] {
  const before = written(cell.entity.value, cell.field.split("."));
  const inside = isLongForm(before) ? before.is : before;
  const all = members(inside, value);
  const listed = form.long || all.length !== 1 ? all : all[0];
  const whole = form.many ? listed : value;
  if (form.credential) return [set(cell, { ...(isLongForm(before) ? before : {}), is: inside, with: value, ...said })];
  return [set(cell, form.long && Object.keys(said).length > 0 ? { is: whole, ...said } : whole)];
}

/**
 * Sets the value. Where a bare word stands on the way to the field, it becomes a map: a profile of protection keeps its
 * name in it, `unknown` goes.
 */
function set({ entity, field, address }: Cell, value: unknown): Edit {
  const path = field.split(".");
  for (let length = 1; length < path.length; length += 1) {
    const stands = written(entity.value, path.slice(0, length));
    const inside = isLongForm(stands) ? stands.is : stands;
    if (typeof inside !== "string") continue;
    const [key = "", ...rest] = path.slice(length);
    const nested = { [key]: rest.reduceRight<unknown>((inner, one) => ({ [one]: inner }), value) };
    const map = inside === "unknown" ? nested : { profile: inside, ...nested };
    const at = [entity.id, ...path.slice(0, length)].join(".");
    return { do: "set", address: at, value: isLongForm(stands) && inside !== "unknown" ? { ...stands, is: map } : map };
  }
  return { do: "set", address, value };
}
/** What a list says already, and what the answer adds; the open end goes, unless the answer has it again. */
function members(inside: unknown, value: unknown): readonly unknown[] {
  const listed = (of: unknown): readonly unknown[] => (Array.isArray(of) ? of : []);
  return [...new Set([...listed(inside).filter((one) => one !== "unknown"), ...listed(value)])];
}

/** A part is there: it is drawn, with nothing known about it. It is not: its unit names it absent. */
function partEdits(cell: Cell, part: string, isThere: boolean, document: Document): readonly Edit[] {
  if (!isThere) return [{ do: "include", address: `${cell.entity.id}.absent`, member: part }];
  const id = freePart(cell.entity.id, part, document);
  return [
    { do: "add", section: "components", id, value: { class: part, part_of: cell.entity.id }, after: cell.entity.id },
  ];
}

/** An id for a part that nobody has or had: of its unit and class, with a number where that is taken. */
function freePart(unit: string, part: string, { byId, formerly }: Document): string {
  const isFree = (id: string): boolean => !byId.has(id) && !formerly.has(id);
  const plain = `${unit}-${part}`.slice(0, LONGEST_ID - 3).replace(/-+$/, "");
  if (isFree(plain)) return plain;
  let number = 2;
  while (!isFree(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
}
const LONGEST_ID = 63;

/** Several answers at once: two that make a map of the same bare word make one map together. */
export function joinedEdits(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  const at = new Map<string, number>();
  for (const one of edits) {
    const key = one.do === "set" && isMap(one.value) && !("is" in one.value) ? String(one.address) : undefined;
    const index = key === undefined ? undefined : at.get(key);
    const before = index === undefined ? undefined : all[index];
    if (index !== undefined && before?.do === "set" && one.do === "set")
      all[index] = { ...before, value: together(before.value, one.value) };
    else {
      if (key !== undefined) at.set(key, all.length);
      all.push(one);
    }
  }
  return all;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function together(a: unknown, b: unknown): unknown {
  if (!isMap(a) || !isMap(b)) return b;
  const both = Object.entries(b).map(([key, value]) => [key, key in a ? together(a[key], value) : value] as const);
  return { ...a, ...Object.fromEntries(both) };
}

/** The edits that write down whom a question was sent to. */
export const waitingEdits = (
  cells: readonly Cell[],
  { person, due, note }: { readonly person: string; readonly due: string; readonly note?: string },
  asOf: string,
): readonly Edit[] =>
  cells.map((cell) =>
    set(cell, { is: "unknown", asked: person, since: asOf, due, ...(note === undefined ? {} : { note }) }),
  );
