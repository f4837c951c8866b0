import { widthOf, wrapped } from "../../shared/wrap.ts";
import type { Arrow, Box, Cluster } from "./picture.ts";

/** A rectangle of the picture, in its own units (at full size, CSS pixels). */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedBox extends Placed {
  readonly box: Box;
  readonly sort: "unit" | "part" | "actor";
  readonly column: number;
  readonly lines: readonly string[];
  /** Height of the head with the name, where arrows of the box itself end; the whole box if it has no parts. */
  readonly head: number;
}

export interface PlacedZone extends Placed {
  readonly name: string;
}

export const BOX_WIDTH = 172;
const PAD = 10;
export const COLUMN_WIDTH = BOX_WIDTH + 2 * PAD;
const LINE = 17;
const ZONE_HEAD = 24;
const BETWEEN = 12;
/** Room for one arrow's end at the side of a box. */
const PORT = 16;
/** Pixels of a terminal column: a Latin letter takes one (among Japanese mostly a capital), a full-width character two narrower ones. */
const PIXELS = { latin: 7.2, wide: 6.6, amongWide: 9 } as const;
/** What may not begin a line in Japanese. */
const NOT_FIRST = /^[ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ、。，．・）」』】々]/u;
const MOST_LINES = 3;

/** The lines of a name that fit a box beside its sign; what is too long ends in an ellipsis. */
function linesOf(box: Box, width: number): readonly string[] {
  const columns = widthOf(box.name);
  const wide = columns - box.name.length; // a full-width character has two columns
  const pixels = 2 * wide * PIXELS.wide + (columns - 2 * wide) * (wide > 0 ? PIXELS.amongWide : PIXELS.latin);
  const room = Math.floor(((width - 38) * columns) / Math.max(1, pixels));
  const lines = readable(wrapped(box.name, room).flatMap((line) => broken(line, room)));
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${(lines[MOST_LINES - 1] ?? "").slice(0, -1)}…`];
}

/** Lines of which none begins with a character that must follow another: that one comes along. */
function readable(lines: readonly string[]): readonly string[] {
  const done = [...lines];
  for (let index = 1; index < done.length; index += 1) {
    const [before, here] = [Array.from(done[index - 1] ?? ""), done[index] ?? ""];
    if (!NOT_FIRST.test(here) || before.length < 2) continue;
    done[index] = `${before.pop() ?? ""}${here}`;
    done[index - 1] = before.join("");
  }
  return done;
}

/** A word wider than the box, cut into pieces. */
function broken(line: string, room: number): string[] {
  if (widthOf(line) <= room) return [line];
  const pieces: string[] = [];
  let piece = "";
  for (const character of line) {
    if (widthOf(piece + character) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Stacks the boxes of one column; the first stands at `y` 0. */
export function stacked(
  clusters: readonly Cluster[],
  column: number,
  x: number,
  arrows: readonly Arrow[],
): { readonly boxes: readonly PlacedBox[]; readonly zones: readonly PlacedZone[]; readonly height: number } {
  const ends = new Map<string, number>();
  for (const { from, to } of arrows) for (const id of [from, to]) ends.set(id, (ends.get(id) ?? 0) + 1);
  const boxes: PlacedBox[] = [];
  const zones: PlacedZone[] = [];
  let y = 0;
  const place = (box: Box, at: { x: number; width: number; sort: PlacedBox["sort"] }): number => {
    const lines = linesOf(box, at.width);
    const text = lines.length * LINE + (box.more === undefined ? 0 : 15) + 14;
    const head = Math.max(text, Math.min(ends.get(box.id) ?? 0, 12) * PORT + 4);
    const index = boxes.length;
    const top = y;
    const made: PlacedBox = { box, ...at, y: top, height: head, head, column, lines };
    boxes.push(made);
    y += head;
    for (const part of box.parts) {
      place(part, { x: at.x + 8, width: at.width - 16, sort: "part" });
      y += 6;
    }
    if (box.parts.length > 0) y += 2;
    boxes[index] = { ...made, height: y - top };
    return y;
  };
  clusters.forEach((cluster, index) => {
    const start = y;
    if (cluster.zone !== undefined) y += ZONE_HEAD;
    cluster.boxes.forEach((box, at) => {
      if (at > 0) y += BETWEEN;
      place(box, { x: x + PAD, width: BOX_WIDTH, sort: box.sort === "actor" ? "actor" : "unit" });
    });
    if (cluster.zone !== undefined) {
      y += PAD;
      zones.push({ name: cluster.zone, x, y: start, width: COLUMN_WIDTH, height: y - start });
    }
    if (index < clusters.length - 1) y += BETWEEN + 6;
  });
  return { boxes, zones: merged(zones), height: y };
}

/** Frames of the same zone that follow each other in a column are one frame. */
function merged(zones: readonly PlacedZone[]): readonly PlacedZone[] {
  const done: PlacedZone[] = [];
  for (const one of zones) {
    const last = done.at(-1);
    if (last?.name === one.name) done[done.length - 1] = { ...last, height: one.y + one.height - last.y };
    else done.push(one);
  }
  return done;
}
