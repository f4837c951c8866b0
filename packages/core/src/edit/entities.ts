import { isMap, type YAMLMap } from "yaml";
import { sections, type Section } from "../model/kinds.ts";
import { isSection } from "../read/chunks.ts";
import { badId } from "../read/entity.ts";
import { isDocumentFile } from "../read/document-files.ts";
import { isRecord } from "../read/mishap.ts";
import { added, linesOf, removed, type Writes } from "./collections.ts";
import { asRead } from "./data.ts";
import { type Desk, type Layout, type Opened, type Slot } from "./desk.ts";
import {
  isBlankLine,
  lineBreak,
  lineEnd,
  lineStart,
  withBreaks,
  withCommentsAbove,
  withDeeperComments,
} from "./lines.ts";
import { isFlow, keyOf, pairEnd, pairOf, rangeOf, walk } from "./nodes.ts";
import { refuse } from "./problems.ts";
import { valueOfPair } from "./replace-value.ts";
import { keyText } from "./scalars.ts";
import { checkFileName, textOf } from "./texts.ts";
import type { Edit, Spot } from "./types.ts";
import { blockLines, flowText, unwritableIn, WIDTH } from "./values.ts";

type Add = Extract<Edit, { readonly do: "add" }>;
type Move = Extract<Edit, { readonly do: "move" }>;

/** Column of entities in files that are split. */
const INDENT = 2;
export const MAIN = "sekisho.yaml";

/** Writes a new entity under its section. */
export function addEntity(desk: Desk, { section, id, value, ...spot }: Add): void {
  const known = knownSection(section);
  checkNewId(desk, id, known);
  const found = unwritableIn(value);
  if (found !== undefined) return refuse({ code: "edit-unwritable", address: id, params: { address: id, found } });
  const data = asRead(value, id);
  const path = fileFor(desk, known, spot);
  putEntity(desk, path, {
    section: known,
    id,
    spot,
    writes: ({ indent, inFlow }) => {
      if (inFlow) return flowText({ [id]: data }).slice(1, -1);
      const flow = `${keyText(id)}: ${flowText(data, false)}`;
      const isSmall = !isRecord(data) || Object.keys(data).length === 0;
      const asNeighbour = neighbourIsFlow(desk, path, known) && indent + flow.length <= WIDTH;
      return isSmall || asNeighbour ? flow : `${keyText(id)}:\n${blockLines(data, indent + 2)}`;
    },
  });
  desk.expect({ section: known, id }, data);
}

function knownSection(section: string): Section {
  if (isSection(section)) return section;
  return refuse({ code: "edit-section", params: { section, allowed: Object.keys(sections) } });
}

/** Refuses an id that no entity may have, or that one has or had. */
export function checkNewId(desk: Desk, id: string, section: Section): void {
  const wrong = badId(id, sections[section].kind);
  if (wrong !== undefined)
    refuse({
      code: "edit-id",
      address: id,
      params: { id, reason: wrong.code === "id-reserved" ? "reserved" : "form" },
    });
  const taken = desk.slots().find((slot) => slot.id === id && slot.kind !== undefined);
  if (taken !== undefined)
    refuse({ code: "edit-id", address: id, at: desk.place(taken), params: { id, reason: "taken", by: id } });
}

/** The file that an entity goes to: the one asked for, that of its neighbour, that of its section, the main one. */
function fileFor(desk: Desk, section: Section, { file, after, before }: Spot): string {
  if (file !== undefined) return file;
  const neighbour = after ?? before;
  if (neighbour !== undefined) return desk.slot(neighbour).file.path;
  const paths = desk.paths.filter(isDocumentFile);
  const last = desk.slots().findLast((slot) => slot.section === section);
  return last?.file.path ?? paths.find((path) => path === MAIN || path.endsWith(`/${MAIN}`)) ?? paths[0] ?? MAIN;
}

/** An entity to be written, and where. */
interface Put {
  readonly section: Section;
  readonly id: string;
  readonly spot: Spot;
  readonly writes: Writes;
}

function putEntity(desk: Desk, path: string, put: Put): void {
  if (desk.text(path) === undefined) {
    if (desk.isUnread(path)) textOf(desk, path);
    checkFileName(path);
    desk.put(path, `${put.section}:\n${" ".repeat(INDENT)}${put.writes({ indent: INDENT, inFlow: false })}\n`);
    return;
  }
  const layout = desk.layout(path);
  const neighbour = neighbourOf(layout, put);
  if (layout.whole) putWhole(desk, layout, put);
  else putInLines(desk, layout, { ...put, neighbour });
}

/** The slot that the entity goes next to; undefined where the section has none in this file. */
function neighbourOf({ slots }: Layout, { section, spot }: Put): Slot | undefined {
  const asked = spot.after ?? spot.before;
  if (asked === undefined) return slots.findLast((slot) => slot.section === section);
  const found = slots.find((slot) => slot.id === asked && slot.section === section);
  return found ?? refuse({ code: "edit-spot", params: { id: asked, section } });
}

function putInLines(
  desk: Desk,
  { file, slots, headings }: Layout,
  put: Put & { readonly neighbour: Slot | undefined },
): void {
  const { text, path } = file;
  const { section, spot, neighbour } = put;
  const eol = lineBreak(text);
  const entity = withBreaks(`${" ".repeat(INDENT)}${put.writes({ indent: INDENT, inFlow: false })}`, text) + eol;
  const heading = headings.findLast((one) => one.section === section);
  if (heading === undefined) return newSection(desk, path, `${section}:${eol}${entity}`);
  if (neighbour === undefined) {
    const end = lineEnd(text, heading.from + 1);
    const line = text.slice(heading.from, end);
    const bare = line.replace(/[ \t]*\{\s*\}/, "");
    const head = bare.endsWith("\n") ? bare : bare + eol;
    return desk.splice(path, heading.from, end, head + entity);
  }
  const own = slots.filter((slot) => slot.section === section);
  const gap = own.length > 1 && own.slice(1).every((slot) => hasBlankAbove(text, slot.chunk.from)) ? eol : "";
  if (spot.before !== undefined) {
    const at = withCommentsAbove(text, neighbour.chunk.from, { column: INDENT, floor: 0 });
    return desk.splice(path, at, at, entity + gap);
  }
  const at = entityEnd(desk, neighbour);
  const isOpenEnd = text[at - 1] !== "\n"; // the last line of the file has no line end, and gets none
  return desk.splice(path, at, at, isOpenEnd ? eol + gap + entity.slice(0, -eol.length) : gap + entity);
}

const hasBlankAbove = (text: string, from: number): boolean => {
  const top = withCommentsAbove(text, from, { column: INDENT, floor: 0 });
  return top > 0 && isBlankLine(text, lineStart(text, top - 1));
};

/** A section that the file does not have yet goes to its end, apart by a blank line where others are. */
function newSection(desk: Desk, path: string, lines: string): void {
  const text = textOf(desk, path);
  const eol = lineBreak(text);
  const end = /^\.\.\.[ \t]*(?:\r?\n|$)/m.exec(text)?.index ?? text.length;
  const start = end === 0 || text[end - 1] === "\n" || text.slice(0, end) === "\uFEFF" ? "" : eol;
  const gap = /\n\r?\n[^\s#]/.test(text) && !/\n\r?\n$/.test(text.slice(0, end)) ? eol : "";
  desk.splice(path, end, end, start + gap + lines);
}

/** Where the lines of an entity end, with the deeper comments below it. */
function entityEnd(desk: Desk, slot: Slot): number {
  const { text } = slot.file;
  const parsed = desk.parsed(slot);
  if (!parsed.failed) {
    const map = walk(parsed.root, slot.path.slice(0, -1)).nodes.at(-1);
    const pair = isMap(map) ? pairOf(map, slot.id) : undefined;
    if (pair !== undefined) {
      const end = pairEnd(pair, { text, base: slot.chunk.from });
      return withDeeperComments(text, lineEnd(text, end), INDENT);
    }
  }
  return slot.chunk.from + text.slice(slot.chunk.from, slot.chunk.to).trimEnd().length;
}

/** A file in another style: the section is a map like any other. */
function putWhole(desk: Desk, { file, slots }: Layout, { section, spot, writes, id }: Put): void {
  const { text, path } = file;
  const first = slots[0];
  const stop = (): never =>
    refuse({ code: "edit-style", address: id, at: { file: path, line: 1, column: 1 }, params: { address: id } });
  if (first === undefined)
    return text.trim() === ""
      ? newSection(
          desk,
          path,
          `${section}:${lineBreak(text)}${" ".repeat(INDENT)}${writes({ indent: INDENT, inFlow: false })}${lineBreak(text)}`,
        )
      : stop();
  const { root, ground } = desk.open(first);
  if (!isMap(root)) return stop();
  const pair = pairOf(root, section);
  const inFlow = isFlow(root);
  const one: Writes = ({ indent, inFlow: flow }) =>
    flow
      ? `${section}: {${writes({ indent: 0, inFlow: true })}}`
      : `${section}:\n${" ".repeat(indent + 2)}${writes({ indent: indent + 2, inFlow: false })}`;
  if (pair === undefined) return spliceAll(desk, path, added(root, root.items.length, one, ground) ?? stop());
  if (!isMap(pair.value) || (pair.value.items.length === 0 && !isFlow(pair.value))) {
    const splice = valueOfPair(pair, { inFlow, value: {}, ground });
    return spliceAll(desk, path, [
      { ...splice, text: splice.text.replace("{}", `{${writes({ indent: 0, inFlow: true })}}`) },
    ]);
  }
  const asked = spot.after ?? spot.before;
  const at =
    asked === undefined ? pair.value.items.length : pair.value.items.findIndex((item) => keyOf(item) === asked);
  spliceAll(desk, path, added(pair.value, spot.after === undefined ? at : at + 1, writes, ground) ?? stop());
}

function spliceAll(
  desk: Desk,
  path: string,
  splices: readonly { readonly from: number; readonly to: number; readonly text: string }[],
): void {
  for (const { from, to, text } of [...splices].sort((a, b) => b.from - a.from)) desk.splice(path, from, to, text);
}

function neighbourIsFlow(desk: Desk, path: string, section: Section): boolean {
  if (desk.text(path) === undefined) return false;
  const last = desk.layout(path).slots.findLast((slot) => slot.section === section);
  return last !== undefined && isFlow(walk(desk.parsed(last).root, last.path).nodes.at(-1));
}

/** An entity that can be moved or removed: not the system, not a setting. */
export function entityOf(desk: Desk, id: string): Opened & { readonly section: Section } {
  const slot = desk.open(desk.slot(id));
  if (!isSection(slot.section))
    return refuse({ code: "edit-not-an-entity", address: id, at: desk.place(slot), params: { id } });
  return { ...slot, section: slot.section };
}

/** Takes the text of an entity out of its file; the heading of a section that is empty then stays. */
export function cutEntity(desk: Desk, slot: Opened): void {
  const { ground, file } = slot;
  const map = walk(slot.root, slot.path.slice(0, -1)).nodes.at(-1);
  const stop = (): never =>
    refuse({ code: "edit-style", address: slot.id, at: desk.place(slot), params: { address: slot.id } });
  if (!isMap(map)) return stop();
  if (slot.chunk.section !== undefined) {
    const { from, to } = linesOf(file.text, extentOf(map, slot), 0);
    return desk.splice(file.path, from, to, "");
  }
  if (map.items.length > 1) {
    const index = map.items.findIndex((pair) => keyOf(pair) === slot.id);
    return spliceAll(desk, file.path, removed(map, index, ground) ?? stop());
  }
  const section = isMap(slot.root) ? pairOf(slot.root, slot.section) : undefined;
  if (section === undefined) return stop();
  return spliceAll(desk, file.path, [valueOfPair(section, { inFlow: isFlow(slot.root), value: {}, ground })]);
}

function extentOf(map: YAMLMap, { id, ground }: Opened): readonly [number, number] {
  const pair = pairOf(map, id);
  return pair === undefined ? [0, 0] : [rangeOf(pair.key, ground)[0], pairEnd(pair, ground)];
}

/** Takes an entity with its comments to another place. */
export function moveEntity(desk: Desk, { id, ...spot }: Move): void {
  const slot = entityOf(desk, id);
  const asked = spot.after ?? spot.before;
  if (asked === id) return undefined;
  const path = spot.file ?? (asked === undefined ? slot.file.path : desk.slot(asked).file.path);
  const writes = textOfEntity(desk, slot);
  cutEntity(desk, slot);
  putEntity(desk, path, { section: slot.section, id, spot, writes });
  return desk.expect(slot, slot.data);
}

/** The text of an entity as it is, for another place. */
function textOfEntity(desk: Desk, slot: Opened): Writes {
  const map = walk(slot.root, slot.path.slice(0, -1)).nodes.at(-1);
  const { text } = slot.file;
  if (!isMap(map)) return refuse({ code: "edit-style", address: slot.id, params: { address: slot.id } });
  const [start, end] = extentOf(map, slot);
  if (isFlow(map)) {
    const value = text.slice(rangeOf(pairOf(map, slot.id)?.value, slot.ground)[0], end);
    return ({ indent }) => `${keyText(slot.id)}: ${deeper(value, indent)}`;
  }
  const { from, to } = linesOf(text, [start, end], 0);
  const top = withCommentsAbove(text, lineStart(text, start), { column: start - lineStart(text, start), floor: from });
  const lines = text.slice(top, to).replaceAll("\r\n", "\n").replace(/\n+$/, "").split("\n");
  const column = start - lineStart(text, start);
  return ({ indent, inFlow }) => {
    if (!inFlow) return shifted(lines, indent - column).trimStart();
    if (lines.some((line) => /(?:^|\s)#/.test(line)))
      return refuse({ code: "edit-style", address: slot.id, at: desk.place(slot), params: { address: slot.id } });
    return flowText({ [slot.id]: slot.data }).slice(1, -1);
  };
}

const shifted = (lines: readonly string[], by: number): string =>
  lines
    .map((line) =>
      line.trim() === ""
        ? line
        : by >= 0
          ? " ".repeat(by) + line
          : line.slice(Math.min(-by, /^ */.exec(line)?.[0].length ?? 0)),
    )
    .join("\n");

/** Lines of a value in flow style, deep enough to belong to a key at a column. */
function deeper(value: string, indent: number): string {
  const [first = "", ...rest] = value.replaceAll("\r\n", "\n").split("\n");
  const least = Math.min(...rest.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0));
  const by = rest.length === 0 || least > indent ? 0 : indent + 2 - least;
  return [first, ...rest.map((line) => " ".repeat(by) + line)].join("\n");
}
