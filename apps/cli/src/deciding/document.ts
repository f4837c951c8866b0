import { existsSync } from "node:fs";
import { assess, editable, type Assessment, type Editable, type Knowledge, type Model } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { openDocument, type DocumentStore, type Snapshot } from "@sekisho/store";
import type { Language } from "@sekisho/words";
import type { Output } from "../output.ts";
import { problemLines } from "../report-problems.ts";
import { today } from "../settings.ts";

/** A document that is open for a decision: as files, for editing, and assessed in whichever model is asked for. */
export interface OpenDocument {
  readonly store: DocumentStore;
  readonly snapshot: Snapshot;
  readonly on: Editable;
  readonly knowledge: Knowledge;
  readonly assessed: (model: Model, on?: Editable) => Assessment;
  /** Are there errors in it? Its sound parts can be decided on all the same. */
  readonly hasErrors: boolean;
}

/** Reads a document and reports its problems; undefined where there is nothing to read. */
export function opened(path: string, language: Language, output: Output): OpenDocument | undefined {
  const knowledge = readPack();
  const store = openDocument(path);
  const snapshot = store.read();
  const on = editable([...snapshot.files, ...snapshot.beside], knowledge);
  const problems = [...snapshot.problems, ...(snapshot.files.length === 0 ? [] : on.read.problems)];
  output.error(problemLines(problems, { root: snapshot.root, language, coloured: output.coloured.error }));
  if (snapshot.files.length === 0) return undefined;
  const unread = snapshot.problems.length > 0;
  return {
    store,
    snapshot,
    on,
    knowledge,
    assessed: (model, of = on) => {
      const { document } = of.read;
      return assess({ ...document, incomplete: document.incomplete || unread }, knowledge, today(), { model });
    },
    hasErrors: problems.some((one) => one.severity === "error"),
  };
}

/** Splits what was typed into ids and, last, the document: the last word where it is a folder or file and not the only one. */
export function idsAndPath(typed: readonly string[]): { readonly ids: readonly string[]; readonly path: string } {
  const last = typed.at(-1);
  return typed.length > 1 && last !== undefined && existsSync(last)
    ? { ids: typed.slice(0, -1), path: last }
    : { ids: typed, path: "." };
}
