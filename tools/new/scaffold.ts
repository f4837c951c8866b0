import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What to make: the folder of its templates, its id, and for a fact the group folder it belongs to. */
export interface Wanted {
  readonly kind: string;
  readonly id: string;
  readonly group?: string | undefined;
}

/** Why nothing was made, in words for the one who asked. */
export class CannotScaffold extends Error {}

/** The kinds that have templates: one folder each. */
export function kindsIn(templates: string): readonly string[] {
  return readdirSync(templates).sort();
}

/**
 * Copies the templates of a kind to the same paths below `root`, with the id filled in. Never overwrites.
 * Returns the paths written. Throws `CannotScaffold`.
 */
export function scaffold(templates: string, root: string, wanted: Wanted): readonly string[] {
  const known = kindsIn(templates);
  if (!known.includes(wanted.kind)) throw new CannotScaffold(`${wanted.kind} is none of: ${known.join(", ")}`);
  if (!/^[A-Za-z][A-Za-z0-9_.-]*$/.test(wanted.id)) throw new CannotScaffold(`${wanted.id} cannot be an id`);
  const from = join(templates, wanted.kind);
  const files = filesBelow(from).map((path) => ({
    path: filled(path, wanted),
    text: filled(readFileSync(join(from, path), "utf8"), wanted),
  }));
  const taken = files.find(({ path }) => existsSync(join(root, path)));
  if (taken !== undefined) throw new CannotScaffold(`${taken.path} exists already`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.map(({ path }) => path);
}

function filled(text: string, { id, group }: Wanted): string {
  if (text.includes("__GROUP__") && group === undefined)
    throw new CannotScaffold("say the folder it belongs to as the third word, such as: structure");
  return text
    .replaceAll("__ID__", id)
    .replaceAll("__FILE__", id.replaceAll("_", "-"))
    .replaceAll(
      "__NAME__",
      id.replaceAll(/[_-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    )
    .replaceAll("__GROUP__", group ?? "");
}

function filesBelow(folder: string, under = ""): readonly string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}
