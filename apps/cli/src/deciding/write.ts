import { join } from "node:path";
import {
  edit,
  type Edit,
  type EditProblem,
  type Editable,
  type Edited,
  type Knowledge,
  type Problem,
} from "@sekisho/core";
import type { DocumentStore, Snapshot } from "@sekisho/store";
import { decideWords, describeEditProblem, describeStoreFailure, type Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import type { Output } from "../output.ts";
import type { Typed } from "./asking.ts";
import { unifiedDiff } from "./yaml-diff.ts";

/** How the result of edits gets into the files. */
export interface Writing {
  readonly store: DocumentStore;
  readonly snapshot: Snapshot;
  readonly language: Language;
  /** There where somebody sits at the terminal. */
  readonly typed: Typed | undefined;
  /** Write without asking. */
  readonly yes: boolean;
  /** Write nothing. */
  readonly dryRun: boolean;
}

type Done = Extract<Edited, { readonly is: "done" }>;

/** Makes edits in memory; says what is in the way where they cannot be made. */
export function made(
  on: Editable,
  edits: readonly Edit[],
  knowledge: Knowledge,
  { snapshot, language }: Pick<Writing, "snapshot" | "language">,
  output: Output,
): Done | undefined {
  const result = edit(on, edits, knowledge);
  if (result.is === "done") return result;
  const lines = result.problems.map((one) => problemLine(one, snapshot.root, language));
  output.error(`${[decideWords(language).refused, ...lines].join("\n")}\n`);
  return undefined;
}

function problemLine(problem: Problem | EditProblem, root: string, language: Language): string {
  const { at } = problem;
  const place = at === undefined ? (problem.address ?? "") : `${join(root, at.file)}:${at.line}:${at.column}`;
  const { message, hint } = describeEditProblem(problem, language);
  return `${place === "" ? "" : `${place}: `}${problem.code}: ${message}${hint === undefined ? "" : `\n    ${hint}`}`;
}

/** Shows what becomes of the files, asks where somebody sits at the terminal, and writes: all files or none. */
export async function write(done: Done, writing: Writing, output: Output): Promise<Exit> {
  const { store, snapshot, language, typed, yes, dryRun } = writing;
  const words = decideWords(language);
  if (done.changed.length === 0) {
    output.print(`${words.nothingToWrite}\n`);
    return EXIT.ok;
  }
  output.print(`\n${words.document}\n${unifiedDiff(done.changed).join("\n")}\n\n`);
  if (dryRun) {
    output.print(`${words.shown}\n`);
    return EXIT.ok;
  }
  if (!yes) {
    if (typed === undefined) {
      output.error(`${words.sayYes}\n`);
      return EXIT.input;
    }
    const answer = ((await typed(words.asked.write)) ?? "").trim().toLowerCase();
    if (!words.asked.yes.includes(answer)) {
      output.print(`${words.dropped}\n`);
      return EXIT.ok;
    }
  }
  const outcome = store.write(done.changed, snapshot);
  if (outcome.is === "refused") {
    for (const one of outcome.failures) {
      const { message, hint } = describeStoreFailure(one, language);
      output.error(`${message}${hint === undefined ? "" : `\n    ${hint}`}\n`);
    }
    return EXIT.input;
  }
  output.print(`${words.written(done.changed.map((one) => join(snapshot.root, one.path)))}\n`);
  return EXIT.ok;
}
