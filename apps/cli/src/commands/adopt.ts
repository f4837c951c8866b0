import { compare, nearest, type Edit } from "@sekisho/core";
import { effectText } from "@sekisho/render";
import { decideWords, type Language } from "@sekisho/words";
import { withTyped, type Typed } from "../deciding/asking.ts";
import { idsAndPath, opened } from "../deciding/document.ts";
import { made, write } from "../deciding/write.ts";
import { EXIT, type Exit } from "../exit.ts";
import type { OpenInput } from "../input.ts";
import type { Output } from "../output.ts";
import { painted } from "../paint.ts";

export interface AdoptOptions {
  readonly language: Language;
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/** Writes the changes of decisions into the model; shows before what becomes of the model and of the findings. */
export async function runAdopt(
  named: readonly string[],
  options: AdoptOptions,
  output: Output,
  openInput: OpenInput,
): Promise<Exit> {
  const isSettled = options.yes || options.dryRun;
  return withTyped(isSettled ? undefined : openInput, (typed) => adopt(named, options, output, typed));
}

async function adopt(
  named: readonly string[],
  options: AdoptOptions,
  output: Output,
  typed: Typed | undefined,
): Promise<Exit> {
  const { language } = options;
  const words = decideWords(language);
  const { ids, path } = idsAndPath(named);
  const document = opened(path, language, output);
  if (document === undefined) return EXIT.input;
  const decisions = document.on.read.document.entities.decision;
  const wrong = ids.flatMap((id) => {
    const found = decisions.find((one) => one.id === id);
    if (found === undefined)
      return [
        words.noDecision(
          id,
          nearest(
            id,
            decisions.map((one) => one.id),
          ),
        ),
      ];
    const { status, changes } = found.value;
    if (status !== "planned" && status !== "in-place") return [words.notAdoptable(id, stateOf(status, language))];
    return (changes ?? []).length === 0 ? [words.withoutChanges(id)] : [];
  });
  if (wrong.length > 0) {
    for (const line of wrong) output.error(`${line}\n`);
    return EXIT.input;
  }
  const edits = ids.map((id): Edit => ({ do: "adopt", id }));
  const done = made(document.on, edits, document.knowledge, { ...document, language }, output);
  if (done === undefined) return EXIT.input;
  const comparison = compare(document.assessed("current"), document.assessed("current", done.now));
  const preview = effectText(comparison, { language, width: output.width, path });
  output.print(painted(preview, output.coloured.print, language));
  return write(done, { ...document, ...options, typed }, output);
}

function stateOf(status: string, language: Language): string {
  const found = Object.entries(decideWords(language).status).find(([id]) => id === status);
  return found?.[1] ?? status;
}
