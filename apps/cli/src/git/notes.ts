import { busyWith, changedOnDisk } from "@sekisho/store";
import { revisionWords, type Language } from "@sekisho/words";
import type { Side } from "./side.ts";

/**
 * What one should know about the repository while sides are compared: something is going on in it; files were changed that a
 * revision does not have, where no side is the disk.
 */
export function noteTexts(sides: readonly Side[], language: Language): readonly string[] {
  const words = revisionWords(language);
  const revisions = sides.flatMap(({ label, from }) => (from === undefined ? [] : [{ label, ...from }]));
  const [first] = revisions;
  if (first === undefined) return [];
  const busy = busyWith(first.repository);
  const unseen = revisions.length < sides.length ? [] : revisions;
  return [
    ...(busy === undefined ? [] : [words.busy[busy]]),
    ...unseen.flatMap(({ label, repository, commit, path }) => {
      const files = changedOnDisk(repository, commit, `:/${path}`);
      return files === 0 ? [] : [words.dirty(label, files)];
    }),
  ];
}
