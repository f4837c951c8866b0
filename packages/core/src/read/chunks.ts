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

export const isSection = (name: string): name is Section => Object.hasOwn(sections, name);

const TOP = /^([A-Za-z_][A-Za-z0-9_-]*):(?:[ \t\r]*(?:#.*)?$|[ \t])/;
const HEAD_ONLY = /^[^:]*:[ \t\r]*(?:#.*)?$/;
const ENTITY = /^ {2}([^\s'"#&*!?|>%@`{}[\],:：-][^\s:：]*)(?::(?:[ \t\r]|$)|：)/;

/**
 * Splits a file at its sections and the entities in them, in one pass over its lines, so that each is parsed alone.
 * Undefined for styles that cannot be split: then the file is parsed as a whole.
 */
export function split(file: SourceText): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let section: string | undefined;
  let id: string | undefined;
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0) chunks.push({ file, from, to, section, id });
    from = -1;
    id = undefined;
  };
  for (let index = 0; index < file.lines.length; index += 1) {
    const start = (file.lines[index] ?? 0) + (index === 0 && file.text.startsWith(BOM) ? 1 : 0);
    const end = file.lines[index + 1] ?? file.text.length;
    const first = file.text[start];
    if (start >= end || first === "\n" || first === "\r" || first === "#") continue;
    if (first === " " && file.text[start + 1] === " " && file.text[start + 2] === " " && from >= 0) continue;
    const line = file.text.slice(start, end).replace(/[\r\n]+$/, "");
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (first !== " ") {
      const top = TOP.exec(line)?.[1];
      if (top === undefined) return undefined;
      close(start);
      section = top;
      if (isSection(top)) {
        if (!HEAD_ONLY.test(line)) return undefined;
      } else from = start;
    } else if (section === undefined) return undefined;
    else if (isSection(section)) {
      const key = ENTITY.exec(line)?.[1];
      if (key !== undefined) {
        close(start);
        from = start;
        id = key;
      } else if (from < 0 || !/^ {2}[}\]]/.test(line)) return undefined;
    }
  }
  close(file.text.length);
  return chunks;
}
