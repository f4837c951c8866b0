import { spawnSync } from "node:child_process";

/** What git said, or why it could not be asked. */
export type Ran =
  | { readonly is: "ok"; readonly bytes: Buffer }
  | { readonly is: "failed"; readonly reason: string }
  | { readonly is: "no-git" };

/** A folder of documents has at most 64 MB; everything else that is asked of git is short. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Asks git something in a folder. Only reads: takes no optional locks, asks nobody for passwords, and speaks English,
 * because what it says is looked at.
 */
export function git(folder: string, args: readonly string[], input = ""): Ran {
  const ended = spawnSync("git", [...args], {
    cwd: folder,
    input,
    maxBuffer: MOST_BYTES,
    windowsHide: true,
    env: environment(),
  });
  if (ended.error !== undefined)
    return "code" in ended.error && ended.error.code === "ENOENT"
      ? { is: "no-git" }
      : { is: "failed", reason: ended.error.message };
  if (ended.status === 0) return { is: "ok", bytes: ended.stdout };
  const [reason = ""] = ended.stderr.toString("utf8").trim().split("\n");
  return { is: "failed", reason: reason.replace(/^fatal: /, "") };
}

/** What git hands to its hooks names another folder than the one that is asked about: the folder alone says which repository. */
const NAMES_A_REPOSITORY: ReadonlySet<string> = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]);

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !NAMES_A_REPOSITORY.has(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
  };
}

/** The lines of an answer. */
export const linesOf = (bytes: Buffer): readonly string[] => bytes.toString("utf8").trimEnd().split("\n");
