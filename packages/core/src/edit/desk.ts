import { sections, type Kind } from "../model/kinds.ts";
import type { Place } from "../problem.ts";
import { isSection, split, type Chunk } from "../read/chunks.ts";
import { isDocumentFile } from "../read/document-files.ts";
import { createLocator } from "../read/locate.ts";
import type { Path } from "../read/mishap.ts";
import { nearest } from "../read/nearest.ts";
import { MAX_FILE } from "../read/readable.ts";
import type { Parsed } from "../read/syntax.ts";
import { BOM, decodeUtf8, placeAt, sourceText, type InputFile, type SourceText } from "../read/text.ts";
import type { Ground } from "./nodes.ts";
import { refuse } from "./problems.ts";

/** Where an entity or setting stands. */
export interface Slot {
  /** Its section; the name itself for settings and the system. */
  readonly section: string;
  readonly id: string;
  readonly kind: Kind | undefined;
  readonly file: SourceText;
  readonly chunk: Chunk;
  /** Path of its value in what the chunk parses to. */
  readonly path: Path;
}

/** A slot whose text could be read: its node, and its value as plain data. */
export interface Opened extends Slot {
  /** What the chunk parses to; `path` leads from here to the value. */
  readonly root: unknown;
  readonly data: unknown;
  readonly ground: Ground;
}

/** How a file is laid out: split into chunks, or one piece. */
export interface Layout {
  readonly file: SourceText;
  readonly whole: boolean;
  readonly slots: readonly Slot[];
  /** Top-level keys with their offsets, for files that are split. */
  readonly headings: readonly { readonly section: string; readonly from: number }[];
}

const NEVER_CHANGED: ReadonlySet<string> = new Set(["no-anchors", "no-tags", "no-merge-keys"]);
const GARBLED: ReadonlySet<string> = new Set(["bad-yaml", "tab-indent", "too-deep"]);

/** What an entity should be afterwards: its data as read, or undefined where it should be gone. */
export type Expected = ReadonlyMap<string, unknown>;
export const keyOfSlot = ({ section, id }: Pick<Slot, "section" | "id">): string => `${section} ${id}`;

/** The texts of a document while they are edited. Lives for one call of `edit`. */
export class Desk {
  readonly #texts = new Map<string, string>();
  readonly #unread = new Set<string>();
  readonly #layouts = new Map<string, Layout>();
  readonly #expected = new Map<string, unknown>();
  readonly #locator = createLocator();
  /** Was text replaced by the letter? Then nothing is expected of what it says. */
  byTheLetter = false;

  constructor(files: readonly InputFile[]) {
    for (const { path, bytes } of files) {
      const decoded = typeof bytes === "string" ? { text: bytes, bad: undefined } : decodeUtf8(bytes);
      if (decoded.bad === undefined && bytes.length <= MAX_FILE) this.#texts.set(path, decoded.text);
      else this.#unread.add(path);
    }
  }

  get paths(): readonly string[] {
    return [...this.#texts.keys()];
  }

  get expected(): Expected {
    return this.#expected;
  }

  isUnread(path: string): boolean {
    return this.#unread.has(path);
  }

  text(path: string): string | undefined {
    return this.#texts.get(path);
  }

  put(path: string, text: string | undefined): void {
    this.#layouts.delete(path);
    if (text === undefined) this.#texts.delete(path);
    else this.#texts.set(path, text);
  }

  splice(path: string, from: number, to: number, added: string): void {
    const text = this.#texts.get(path) ?? "";
    this.put(path, text.slice(0, from) + added + text.slice(to));
  }

  expect(slot: Pick<Slot, "section" | "id">, data: unknown): void {
    this.#expected.set(keyOfSlot(slot), data);
  }

  layout(path: string): Layout {
    const found = this.#layouts.get(path);
    if (found !== undefined) return found;
    const file = sourceText(path, this.#texts.get(path) ?? "");
    const parts = split(file);
    const layout: Layout =
      parts === undefined
        ? { file, whole: true, slots: this.#wholeSlots(file), headings: [] }
        : { file, whole: false, headings: parts.headings, slots: parts.chunks.map((chunk) => slotOf(file, chunk)) };
    this.#layouts.set(path, layout);
    return layout;
  }

  /** All entities and settings, file after file. */
  slots(): readonly Slot[] {
    return this.paths.filter(isDocumentFile).flatMap((path) => this.layout(path).slots);
  }

  has(id: string): boolean {
    return this.slots().some((slot) => slot.id === id);
  }

  /** The entity of an id, or the setting of that name. Refuses where there is none or more than one. */
  slot(id: string): Slot {
    const all = this.slots().filter((slot) => slot.id === id);
    const entities = all.filter((slot) => slot.kind !== undefined);
    const [found, second] = entities.length > 0 ? entities : all;
    if (found === undefined) return refuse({ code: "edit-nothing-there", address: id, params: this.#nothing(id) });
    if (second !== undefined)
      return refuse({ code: "edit-ambiguous", address: id, at: this.place(found), params: { id } });
    return found;
  }

  #nothing(id: string): { readonly id: string; readonly nearest?: string; readonly now?: string } {
    const slots = this.slots();
    const now = slots.find((slot) => slot.kind !== undefined && formerly(this.dataOf(slot)).includes(id))?.id;
    if (now !== undefined) return { id, now };
    const near = nearest(
      id,
      slots.map((slot) => slot.id),
    );
    return near === undefined ? { id } : { id, nearest: near };
  }

  parsed(slot: Slot): Parsed {
    return this.#locator.parsed(slot.chunk);
  }

  /** Reads a slot to be changed. Refuses where its text cannot be read, or where a change could reach further than it. */
  open(slot: Slot): Opened {
    const parsed = this.parsed(slot);
    const stop = (code: "edit-garbled" | "edit-anchors"): never =>
      refuse({ code, address: slot.id, at: this.place(slot), params: { id: slot.id } });
    const isWhole = slot.chunk.section === undefined;
    if (isWhole) parsed.read(parsed.root, []);
    const data = this.dataOf(slot);
    const codes = parsed.found.map((one) => one.mishap.code);
    if (parsed.failed || codes.some((code) => GARBLED.has(code))) stop("edit-garbled");
    if (codes.some((code) => NEVER_CHANGED.has(code))) stop("edit-anchors");
    return { ...slot, root: parsed.root, data, ground: { text: slot.file.text, base: slot.chunk.from } };
  }

  /** The value of a slot as plain data, as far as it can be read. */
  dataOf(slot: Slot): unknown {
    const parsed = this.parsed(slot);
    let node = parsed.root;
    for (const step of slot.path) node = parsed.entries(node)?.find((one) => one.key === step)?.value;
    return parsed.read(node, []);
  }

  place(slot: Slot, path: Path = []): Place {
    return placeAt(slot.file, this.parsed(slot).locate([...slot.path, ...path], true).from);
  }

  #wholeSlots(file: SourceText): readonly Slot[] {
    const from = file.text.startsWith(BOM) ? 1 : 0;
    const chunk: Chunk = { file, from, to: file.text.length, section: undefined, id: undefined };
    const parsed = this.#locator.parsed(chunk);
    return (parsed.entries(parsed.root) ?? []).flatMap(({ key: section, value }): readonly Slot[] => {
      if (!isSection(section)) return [{ section, id: section, kind: kindOf(section), file, chunk, path: [section] }];
      return (parsed.entries(value) ?? []).map(({ key: id }) => ({
        section,
        id,
        kind: kindOf(section),
        file,
        chunk,
        path: [section, id],
      }));
    });
  }
}

function slotOf(file: SourceText, chunk: Chunk): Slot {
  const section = chunk.section ?? "";
  const id = chunk.id ?? section;
  return { section, id, kind: kindOf(section), file, chunk, path: [id] };
}

const kindOf = (section: string): Kind | undefined =>
  section === "system" ? "system" : isSection(section) ? sections[section].kind : undefined;

function formerly(data: unknown): readonly unknown[] {
  if (typeof data !== "object" || data === null || !("formerly" in data)) return [];
  return Array.isArray(data.formerly) ? data.formerly : [];
}
