import { edit, editable } from "../edit/edit.ts";
import type { Edit, Editable, Edited } from "../edit/types.ts";
import { documents } from "./documents.ts";
import { tinyKnowledge } from "./knowledge.ts";
import { lineDifference } from "./line-difference.ts";

export type Texts = Readonly<Record<string, string | Uint8Array>>;
export const open = (texts: Texts): Editable =>
  editable(
    Object.entries(texts).map(([path, bytes]) => ({ path, bytes })),
    tinyKnowledge,
  );
export const made = (on: Editable, ...edits: readonly Edit[]): Extract<Edited, { readonly is: "done" }> => {
  const result = edit(on, edits, tinyKnowledge);
  if (result.is === "refused") throw new Error(JSON.stringify(result.problems));
  return result;
};
export const refusal = (on: Editable, ...edits: readonly Edit[]) => {
  const result = edit(on, edits, tinyKnowledge);
  return result.is === "done" ? [] : result.problems;
};
export const codes = (on: Editable, ...edits: readonly Edit[]) => refusal(on, ...edits).map((one) => one.code);
/** What edits do to the lines of one file. */
export const lines = (texts: Texts, edits: readonly Edit[], path = "sekisho.yaml"): readonly string[] => {
  const on = open(texts);
  const changed = made(on, ...edits).changed.find((one) => one.path === path);
  return changed === undefined ? [] : lineDifference(changed.before ?? "", changed.after ?? "");
};
export const set = (address: string, value: unknown): Edit => ({ do: "set", address, value });
export const HEAD = "format: sekisho/1\nsystem: {name: T}\n";
export const BLOCK = { "sekisho.yaml": documents.block };
