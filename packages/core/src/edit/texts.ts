import { isDocumentFile } from "../read/document-files.ts";
import type { Desk } from "./desk.ts";
import { refuse } from "./problems.ts";
import type { ChangedText, Edit } from "./types.ts";

type TextEdit = Extract<Edit, { readonly do: "text" }>;

/** Refuses a path that is not below the document's folder, or that no document has. */
export function checkFileName(path: string): void {
  const steps = path.split("/");
  const isBelow =
    !/^[/\\]|^[A-Za-z]:|[\\\0]/.test(path) && !steps.some((step) => step === "" || step === "." || step === "..");
  const isKnown = isDocumentFile(path) || path === "layout.yaml";
  if (!isBelow || !isKnown) refuse({ code: "edit-file", params: { path, reason: "name" } });
}

/** Replaces a piece of a file by the letter. */
export function replaceText(desk: Desk, { file, from, old, new: text }: TextEdit): void {
  const now = textOf(desk, file);
  if (now.slice(from, from + old.length) !== old || from < 0)
    refuse({ code: "edit-text-changed", params: { path: file } });
  desk.byTheLetter = true;
  desk.splice(file, from, from + old.length, text);
}

export function createFile(desk: Desk, path: string, text: string): void {
  checkFileName(path);
  if (desk.isUnread(path) || desk.text(path) !== undefined)
    refuse({ code: "edit-file", params: { path, reason: "exists" } });
  desk.byTheLetter = true;
  desk.put(path, text);
}

export function deleteFile(desk: Desk, path: string, text: string): void {
  if (textOf(desk, path) !== text) refuse({ code: "edit-text-changed", params: { path } });
  desk.byTheLetter = true;
  desk.put(path, undefined);
}

/** The text of a file that has to be there. */
export function textOf(desk: Desk, path: string): string {
  const text = desk.text(path);
  if (text !== undefined) return text;
  return refuse({ code: "edit-file", params: { path, reason: desk.isUnread(path) ? "encoding" : "missing" } });
}

/** The edit that brings back the text of a file as it was: the one piece in which the two differ. */
export function undoOf({ path, before, after }: ChangedText): Edit {
  if (before === undefined) return { do: "delete", file: path, text: after ?? "" };
  if (after === undefined) return { do: "create", file: path, text: before };
  const limit = Math.min(before.length, after.length);
  let from = 0;
  while (from < limit && before[from] === after[from]) from += 1;
  let behind = 0;
  while (behind < limit - from && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  if (from > 0 && isHigh(before, from - 1)) from -= 1; // pairs stay whole: edits can be stored as UTF-8
  if (behind > 0 && isHigh(before, before.length - behind - 1)) behind -= 1;
  return {
    do: "text",
    file: path,
    from,
    old: after.slice(from, after.length - behind),
    new: before.slice(from, before.length - behind),
  };
}

const isHigh = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text[at] ?? "");
