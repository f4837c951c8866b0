import { squared } from "../read/nearest.ts";
import type { Cell } from "./cells.ts";

/** Letters for the parts of a question, without those that are answers of their own (`h`, `n`, `q`, `u`, `w`, `y`). */
const LETTERS = "abcdefgijklmoprstvxz";

/** The short name of a part of a question: `a`, `b` … `z`, `aa`, `ab` … */
export function labelOf(index: number): string {
  const [round, at] = [Math.floor(index / LETTERS.length), index % LETTERS.length];
  return (round === 0 ? "" : labelOf(round - 1)) + (LETTERS[at] ?? "");
}

/** The part of a question that a label or id names. */
export function labelled(typed: string, cells: readonly Cell[]): Cell | undefined {
  const plain = squared(typed);
  return cells.find((cell) => cell.entity.id === plain) ?? cells.find((_, index) => labelOf(index) === plain);
}
