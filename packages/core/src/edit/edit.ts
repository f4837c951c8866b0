import type { Knowledge } from "../knowledge/knowledge.ts";
import { valueAt } from "../read/issues.ts";
import type { Path } from "../read/mishap.ts";
import { parse, type Read } from "../read/parse.ts";
import { isDocumentFile } from "../read/document-files.ts";
import type { InputFile } from "../read/text.ts";
import { adoptDecision, writeDecision } from "./decisions.ts";
import { Desk } from "./desk.ts";
import { addEntity, moveEntity } from "./entities.ts";
import { excludeMember, includeMember, setField, unsetField } from "./fields.ts";
import { walk } from "./nodes.ts";
import { Refusal } from "./problems.ts";
import { removeEntity } from "./remove.ts";
import { renameEntity } from "./rename.ts";
import { createFile, deleteFile, replaceText, undoOf } from "./texts.ts";
import type { Address, Broken, ChangedText, Edit, Editable, Edited } from "./types.ts";
import { misread, newProblems } from "./verify.ts";

/** Reads the files of a document for editing. Files that are no part of the document (`layout.yaml`) are kept beside it. */
export const editable = (files: readonly InputFile[], knowledge: Knowledge): Editable => ({
  files,
  read: readDocument(files, knowledge),
});

const readDocument = (files: readonly InputFile[], knowledge: Knowledge): Read =>
  parse(
    files.filter((file) => isDocumentFile(file.path) || files.length === 1),
    knowledge,
  );

/**
 * Makes edits one after the other, or none of them. Rules E1 to E20 of `docs/reference/edits.md` say what each does to the
 * text. Never throws over what a user wrote.
 */
export function edit(on: Editable, edits: readonly Edit[], knowledge: Knowledge): Edited {
  const desk = new Desk(on.files);
  const broken: Broken[] = [];
  try {
    for (const one of edits) broken.push(...make(desk, one));
  } catch (error) {
    if (error instanceof Refusal) return { is: "refused", problems: error.problems };
    throw error;
  }
  const changed = changedTexts(on.files, desk);
  if (changed.length === 0) return { is: "done", now: on, changed, undo: [], broken, problems: [] };
  const wrong = misread(desk, changed);
  if (wrong.length > 0) return { is: "refused", problems: wrong };
  const files = filesAfter(on.files, desk, changed);
  const now = { files, read: readDocument(files, knowledge) };
  const { refusing, others } = newProblems(on.read, now.read, edits);
  if (refusing.length > 0 && !desk.byTheLetter) return { is: "refused", problems: refusing };
  return { is: "done", now, changed, undo: changed.map(undoOf), broken, problems: [...refusing, ...others] };
}

function make(desk: Desk, one: Edit): readonly Broken[] {
  switch (one.do) {
    case "add":
      addEntity(desk, one);
      return [];
    case "set": {
      const { id, path } = steps(one.address);
      setField(desk, id, path, one.value);
      return [];
    }
    case "unset": {
      const { id, path } = steps(one.address);
      unsetField(desk, id, path);
      return [];
    }
    case "include": {
      const { id, path } = steps(one.address);
      includeMember(desk, id, path, one.member);
      return [];
    }
    case "exclude": {
      const { id, path } = steps(one.address);
      excludeMember(desk, id, path, one.member);
      return [];
    }
    case "remove":
      return removeEntity(desk, one.id, one.references ?? "refuse");
    case "move":
      moveEntity(desk, one);
      return [];
    case "rename":
      renameEntity(desk, one.id, one.to);
      return [];
    case "decide":
      writeDecision(desk, one);
      return [];
    case "adopt":
      return adoptDecision(desk, one.id);
    case "text":
      replaceText(desk, one);
      return [];
    case "create":
      createFile(desk, one.file, one.text);
      return [];
    case "delete":
      deleteFile(desk, one.file, one.text);
      return [];
  }
}

/** The id and the path of an address. */
export function steps(address: Address): { readonly id: string; readonly path: Path } {
  const [id = "", ...path] = typeof address === "string" ? address.split(".") : address;
  return { id: String(id), path };
}

function changedTexts(files: readonly InputFile[], desk: Desk): readonly ChangedText[] {
  const before = new Desk(files);
  return [...new Set([...before.paths, ...desk.paths])].flatMap((path) => {
    const [was, is] = [before.text(path), desk.text(path)];
    return was === is ? [] : [{ path, before: was, after: is }];
  });
}

function filesAfter(files: readonly InputFile[], desk: Desk, changed: readonly ChangedText[]): readonly InputFile[] {
  const touched = new Set(changed.map((one) => one.path));
  const kept = files.flatMap((file): readonly InputFile[] => {
    if (!touched.has(file.path)) return [file];
    const text = desk.text(file.path);
    return text === undefined ? [] : [{ path: file.path, bytes: text }];
  });
  const made = changed.flatMap(({ path, before, after }) =>
    before === undefined && after !== undefined ? [{ path, bytes: after }] : [],
  );
  return [...kept, ...made];
}

/** What is written at an address, as it is written (a long form is a map with `is`); undefined where nothing is. */
export function writtenAt(on: Editable, address: Address): unknown {
  const { id, path } = steps(address);
  const desk = new Desk(on.files);
  try {
    const slot = desk.open(desk.slot(id));
    const home = walk(slot.root, slot.path);
    const way = walk(home.nodes.at(-1), path);
    return way.rest.length > 0 ? undefined : valueAt(slot.data, way.real);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
