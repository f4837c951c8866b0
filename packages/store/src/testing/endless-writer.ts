import { openDocument } from "../folder/folder-store.ts";
import { versionIn, versionText } from "./versions.ts";

/** Writes the next version of both files of a folder, again and again, until it is ended, or for a while. Says each version that it has written. */
const store = openDocument(process.argv[2] ?? "");
const until = Date.now() + 20_000; // in case nobody is left to end it
process.stdout.write("ready\n");
while (Date.now() < until) {
  const base = store.read();
  const texts = base.files.map((file) => ({ path: file.path, before: Buffer.from(file.bytes).toString() }));
  const next = versionIn(texts[0]?.before ?? "") + 1;
  // now one file, now both: the third file has a version of its own
  const changed = next % 2 === 0 ? texts.filter(({ path }) => path !== "own.yaml") : texts;
  const outcome = store.write(
    changed.map(({ path, before }) => ({ path, before, after: versionText(next) })),
    base,
  );
  process.stdout.write(outcome.is === "written" ? `${next}\n` : `refused ${JSON.stringify(outcome.failures)}\n`);
}
