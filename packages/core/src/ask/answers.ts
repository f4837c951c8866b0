import { nearest, squared } from "../read/nearest.ts";
import type { Meanings } from "../read/meanings.ts";
import { ID, RESERVED } from "../model/schema/value.ts";
import type { Document } from "../model/document.ts";
import type { Item } from "./agenda.ts";
import type { Cell } from "./cells.ts";
import type { Form } from "./form.ts";
import { labelled } from "./labels.ts";
import { readDay, readValue } from "./match.ts";
import type { Mistake } from "./mistake.ts";

/** An assumption that answers rest on; `made` where it is to be written as well. */
export interface Assuming {
  readonly id: string;
  readonly made?: { readonly owner: string; readonly statement: string };
}

/** A value for each cell that was answered. */
export interface Answer {
  readonly values: readonly { readonly cell: Cell; readonly value: unknown }[];
  readonly source?: string;
  readonly assuming?: Assuming;
}

/** What somebody said to a question. */
export type Reply =
  | { readonly is: "why" | "skip" | "undo" | "quit" | "help" }
  | { readonly is: "waiting"; readonly person: string; readonly due: string; readonly note?: string }
  | ({ readonly is: "answer" } & Answer)
  | { readonly is: "mistake"; readonly mistake: Mistake };

/** What an answer is read against. */
export interface Asked {
  readonly item: Item;
  readonly form: Form;
  readonly document: Document;
  readonly meanings: Meanings;
  readonly asOf: string;
}

const commands: Readonly<Record<string, "why" | "skip" | "undo" | "quit" | "help">> = {
  "": "skip",
  "?": "why",
  "-": "skip",
  ー: "skip",
  "–": "skip",
  u: "undo",
  undo: "undo",
  q: "quit",
  quit: "quit",
  exit: "quit",
  h: "help",
  help: "help",
};

const wrong = (mistake: Mistake): Reply => ({ is: "mistake", mistake });

/** Reads one line: a command, whom to wait for, an assumption, or a value for all parts or for each. */
export function readReply(line: string, asked: Asked): Reply {
  const typed = line.trim();
  const plain = typed.normalize("NFKC").toLowerCase();
  const command = commands[plain];
  if (command !== undefined) return { is: command };
  const [first = "", ...rest] = typed.split(/\s+/);
  const word = first.normalize("NFKC").toLowerCase();
  if (word === "w" || word === "wait") return waiting(rest, asked);
  if (word === "assume" || word === "前提") return assumed(rest, asked);
  const [value = "", source] = typed.split(/\s+[/／]{2}\s*/, 2);
  if (source !== undefined && source !== "" && !asked.form.long)
    return wrong({ code: "not-here", params: { about: asked.item.about } });
  const read = valuesOf(value, asked);
  if ("mistake" in read) return wrong(read.mistake);
  return { is: "answer", values: read.values, ...(source === undefined || source === "" ? {} : { source }) };
}

type Values = { readonly values: Answer["values"] } | { readonly mistake: Mistake };

function valuesOf(text: string, asked: Asked): Values {
  const { item, form } = asked;
  const { cells } = item;
  if (cells.length > 1) {
    const each = assignments(text, asked);
    if (each !== undefined) return each;
    const these = form.choices.length === 2 ? labelledCells(text, cells) : undefined;
    if (these !== undefined && form.type === "choice")
      return { values: cells.map((cell) => ({ cell, value: these.has(cell) ? "yes" : "no" })) };
  }
  const read = readValue(text, form, asked.meanings);
  if ("mistake" in read) return read;
  return { values: cells.map((cell) => ({ cell, value: read.value })) };
}

/** "Which of these": labels of parts alone name those for which it is so. */
function labelledCells(text: string, cells: readonly Cell[]): ReadonlySet<Cell> | undefined {
  const found = text.split(/[\s,、，]+/).map((one) => labelled(one, cells));
  return found.every((one) => one !== undefined) ? new Set(found) : undefined;
}

/** `a=open c,d=none`: each part its own value; what is not named stays open. */
function assignments(text: string, { item, form, meanings }: Asked): Values | undefined {
  const parts = text.normalize("NFKC").split(/\s+(?=[^\s=]+=)/);
  if (!parts.every((one) => /^[^=]+=./.test(one))) return undefined;
  const values: { cell: Cell; value: unknown }[] = [];
  for (const part of parts) {
    const cut = part.indexOf("=");
    const read = readValue(part.slice(cut + 1), form, meanings);
    if ("mistake" in read) return read;
    for (const label of part.slice(0, cut).split(/[,、\s]+/)) {
      const cell = labelled(label, item.cells);
      if (cell === undefined) return { mistake: { code: "no-such-part", params: { typed: label } } };
      values.push({ cell, value: read.value });
    }
  }
  return { values };
}

function waiting(words: readonly string[], { form, item, document, asOf }: Asked): Reply {
  const [who, day, ...note] = words;
  if (!form.long) return wrong({ code: "not-here", params: { about: item.about } });
  if (who === undefined || day === undefined) return wrong({ code: "waiting-form", params: {} });
  const person = personIn(document, who);
  if ("mistake" in person) return wrong(person.mistake);
  const due = readDay(day);
  if (due === undefined) return wrong({ code: "not-a-date", params: { typed: day } });
  if (due < asOf) return wrong({ code: "date-past", params: { typed: day } });
  return { is: "waiting", person: person.id, due, ...(note.length === 0 ? {} : { note: note.join(" ") }) };
}

/** `assume VALUE ASSUMPTION`, and for a new one `PERSON STATEMENT` after it. */
function assumed(words: readonly string[], asked: Asked): Reply {
  const { form, item, document } = asked;
  if (!form.long || form.credential) return wrong({ code: "not-here", params: { about: item.about } });
  const [value, id, who, ...statement] = words;
  if (value === undefined || id === undefined) return wrong({ code: "assume-form", params: {} });
  const read = valuesOf(value, asked);
  if ("mistake" in read) return wrong(read.mistake);
  const there = document.byId.get(id);
  if (there?.kind === "assumption") return { is: "answer", values: read.values, assuming: { id } };
  if (there !== undefined || document.formerly.has(id)) return wrong({ code: "id-taken", params: { id } });
  if (!ID.test(id) || RESERVED.includes(id)) return wrong({ code: "id-invalid", params: { id } });
  if (who === undefined || statement.length === 0) return wrong({ code: "assume-form", params: {} });
  const owner = personIn(document, who);
  if ("mistake" in owner) return wrong(owner.mistake);
  const made = { owner: owner.id, statement: statement.join(" ") };
  return { is: "answer", values: read.values, assuming: { id, made } };
}

/** A person of the document by id or name. */
export function personIn(document: Document, typed: string): { readonly id: string } | { readonly mistake: Mistake } {
  const people = document.entities.person;
  const plain = squared(typed);
  const found = people.find(
    ({ id, value: { name } }) =>
      id === plain ||
      (typeof name === "string" ? [name] : Object.values(name ?? {})).some(
        (one) => one !== undefined && squared(one) === plain,
      ),
  );
  if (found !== undefined) return { id: found.id };
  const ids = people.map((one) => one.id);
  const near = nearest(plain, ids);
  const params = { typed, people: ids, ...(near === undefined ? {} : { nearest: near }) };
  return { mistake: { code: "no-person", params } };
}
