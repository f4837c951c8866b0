/** Which workspace may import which. A workspace that is not listed fails the architecture test. */
export const workspaces: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [],
  "packages/knowledge": ["packages/core"],
  "packages/words": ["packages/core"],
  "packages/render": ["packages/core", "packages/words"],
  "packages/store": ["packages/core"],
  "apps/cli": ["packages/core", "packages/knowledge", "packages/words", "packages/render", "packages/store"],
};

/** Workspaces that run unchanged in a browser: nothing of Node in their sources. */
export const purePackages: readonly string[] = ["packages/core", "packages/words", "packages/render"];

/** Folders of core in the order of the pipeline. A folder imports only folders before it and `problem.ts`. */
export const coreFolders: readonly string[] = [
  "model",
  "knowledge",
  "read",
  "edit",
  "facts",
  "assess",
  "compare",
  "ask",
  "change",
  "attack",
  "risk",
  "privacy",
  "process",
  "lifecycle",
  "report",
];

/** Files that lie directly in `packages/core/src`. */
export const coreFiles: readonly string[] = ["problem.ts", "index.ts"];

/** Libraries that core may import (decision record 0001 says why each). */
export const coreLibraries: readonly string[] = ["yaml", "zod", "@noble/hashes", "pure-rand", "flatqueue"];

/** Licences a library may have without a decision record of its own. */
export const licences: readonly string[] = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];
