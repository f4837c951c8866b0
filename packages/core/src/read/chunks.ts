import { sections, type Section } from "../model/kinds.ts";
import { BOM, type SourceText } from "./text.ts";

/** A stretch of a file that is parsed alone: one entity, one setting, or (for odd styles) the whole file. */
export interface Chunk {
  readonly file: SourceText;
  readonly from: number;
  readonly to: number;
  /** Top-level key it belongs to; undefined for a whole file. */
  readonly section: string | undefined;
  /** Key of the entity, for sections of entities. */
  readonly id: string | undefined;
}

/** A top-level key and where it stands. */
export interface Heading {
  readonly section: string;
  readonly from: number;
  /** Offset of a full-width colon that stands where the colon should. */
  readonly wide: number | undefined;
}

export interface Split {
  readonly headings: readonly Heading[];
  readonly chunks: readonly Chunk[];
}

export const isSection = (name: string): name is Section => Object.hasOwn(sections, name);

const TOP = /^([\p{L}_][\p{L}\p{N}_-]*)(?::(?=\s|$)|：)/u;
const HEAD_ONLY = /^[^:：]*[:：]\s*(?:#.*)?$/;
const EMPTY_MAP = /^[^:：]*[:：]\s*\{\s*\}\s*(?:#.*)?$/;
const ENTITY = /^ {2}([^\s'"#&*!?|>%@`{}[\],:：-][^\s:：#,[\]{}]*)(?::(?=\s|$)|：)/;

/**
 * Splits a file at its sections and the entities in them, in one pass over its lines, so that each is parsed alone.
 * Undefined for styles that cannot be split (flow style, quoted keys, other indentation, several documents): then the
 * file is parsed as a whole.
 */
export function split(file: SourceText): Split | undefined {
  const splitter = new Splitter(file);
  for (let index = 0; index < file.lines.length; index += 1) {
    const start = (file.lines[index] ?? 0) + (index === 0 && file.text.startsWith(BOM) ? 1 : 0);
    if (splitter.isInside(start)) continue;
    const line = file.text.slice(start, file.lines[index + 1] ?? file.text.length).trimEnd();
    const bare = line.trimStart();
    if (bare !== "" && !bare.startsWith("#") && !splitter.take(line, start)) return undefined;
  }
  return splitter.finish();
}

/** Collects headings and chunks line by line. */
class Splitter {
  readonly #file: SourceText;
  readonly #headings: Heading[] = [];
  readonly #chunks: Chunk[] = [];
  #section: string | undefined;
  #id: string | undefined;
  #from = -1;
  #ended = false;

  constructor(file: SourceText) {
    this.#file = file;
  }

  /** Does a line that starts here belong to the open chunk whatever it says? */
  isInside(start: number): boolean {
    return this.#from >= 0 && this.#file.text.startsWith("   ", start);
  }

  /** Takes a line with something on it; false where the file cannot be split. */
  take(line: string, start: number): boolean {
    if (this.#ended) return false;
    if (/^ *\t/.test(line)) return this.#from >= 0; // a tab: the entity it stands in says so
    if (line.startsWith(" ")) return this.#inner(line, start);
    if (line === "---") return this.#headings.length === 0;
    if (line === "...") {
      this.#close(start);
      this.#ended = true;
      return true;
    }
    return this.#heading(line, start);
  }

  finish(): Split {
    this.#close(this.#file.text.length);
    return { headings: this.#headings, chunks: this.#chunks };
  }

  #heading(line: string, start: number): boolean {
    const top = TOP.exec(line);
    const section = top?.[1];
    if (top === null || section === undefined) return false;
    this.#close(start);
    this.#section = section;
    this.#headings.push({ section, from: start, wide: top[0].endsWith("：") ? start + section.length : undefined });
    if (isSection(section)) return HEAD_ONLY.test(line) || EMPTY_MAP.test(line);
    this.#from = start;
    return true;
  }

  #inner(line: string, start: number): boolean {
    if (this.#section === undefined) return false;
    if (!isSection(this.#section)) return true;
    const key = ENTITY.exec(line)?.[1];
    if (key === undefined) return this.#from >= 0 && /^ {2}[}\]]/.test(line);
    this.#close(start);
    this.#from = start;
    this.#id = key;
    return true;
  }

  #close(to: number): void {
    if (this.#from >= 0)
      this.#chunks.push({ file: this.#file, from: this.#from, to, section: this.#section, id: this.#id });
    this.#from = -1;
    this.#id = undefined;
  }
}
