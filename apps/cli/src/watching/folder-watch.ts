import { existsSync, readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { dirname, join } from "node:path";

/** Milliseconds in which changes are taken together: an editor that saves touches a file several times. */
const PAUSE = 80;
/** Milliseconds after which the files are looked at in any case: some file systems report nothing. */
const LOOK = 2000;

/**
 * Calls back when files below a path may have changed, and now and then in any case; the caller looks whether they have. Watches
 * folders, not files: editors replace files by new ones of the same name. Returns what ends it.
 */
export function watchFolders(path: string, mayHaveChanged: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  const follow = (): void => {
    const folders = new Set(foldersOf(path));
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) if (!watchers.has(folder)) add(folder);
  };
  const add = (folder: string): void => {
    try {
      const watcher = watch(folder, later);
      watcher.on("error", () => {
        watcher.close();
        watchers.delete(folder);
      });
      watchers.set(folder, watcher);
    } catch {
      // Gone again, or no more watchers to be had: it is looked at now and then.
    }
  };
  const look = (): void => {
    follow();
    mayHaveChanged();
  };
  follow();
  const every = setInterval(look, LOOK);
  return () => {
    clearTimeout(timer);
    clearInterval(every);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** The folder of a file, or a folder and those below it that may belong to the document. */
function foldersOf(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [dirname(path)];
    const below = readdirSync(path, { withFileTypes: true })
      .filter((one) => one.isDirectory() && !one.name.startsWith(".") && one.name !== "node_modules")
      .flatMap((one) => foldersOf(join(path, one.name)));
    return [path, ...below];
  } catch {
    // It may come back; until then the folder that it lay in is watched.
    const above = dirname(path);
    return above !== path && existsSync(above) ? [above] : [];
  }
}
