import { watch as watchPath, type FSWatcher } from "node:fs";
import { basename, join } from "node:path";
import { listFolder } from "./list.ts";
import type { Located } from "./read.ts";

/** Milliseconds in which changes are taken together: an editor that saves touches a file several times. */
const PAUSE = 60;

/** Watches the folders of a document. Watching folders, not files, also sees files that are replaced. */
export function watchLocated({ root, only }: Located, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const isOf = (name: string | null): boolean =>
    name === null || (only === undefined ? !basename(name).startsWith(".") : name === only);
  const later = (name: string | null): void => {
    if (ended || !isOf(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      onChange();
    }, PAUSE);
  };
  const follow = (): void => {
    const folders = only === undefined ? foldersOf(root) : [""];
    for (const [folder, watcher] of watchers) {
      if (folders.includes(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) if (!watchers.has(folder)) add(folder);
  };
  const add = (folder: string): void => {
    try {
      const watcher = watchPath(join(root, folder), (_, name) => later(name));
      watcher.on("error", () => {
        watcher.close();
        watchers.delete(folder);
        later(null);
      });
      watchers.set(folder, watcher);
    } catch {
      // gone again, or not ours to read: what can be read is watched
    }
  };
  follow();
  return () => {
    ended = true;
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

function foldersOf(root: string): readonly string[] {
  try {
    return listFolder(root).folders;
  } catch {
    return [];
  }
}
