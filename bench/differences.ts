import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ladder } from "./ladder.ts";
import { command, type Run } from "./start.ts";

/** Most milliseconds that comparing two revisions of 3,020 elements may take, the command as a whole. */
const DIFFERENCE_LIMIT = 3000;

/** Changes of the ladder: a few values, as in a pull request, and one value of every server, which moves thousands of findings. */
const changes: Readonly<Record<"few" | "many", (text: string) => string>> = {
  few: (text) =>
    text
      .replace("scope: fleet", "scope: device")
      .replace("secure_boot: no", "secure_boot: yes")
      .replace("  https-7:\n", "  renamed-7:\n    formerly: [https-7]\n")
      .replace("encryption: no}", "encryption: yes}"),
  many: (text) => text.replaceAll("os_hardened: no", "os_hardened: yes").replaceAll("scope: fleet", "scope: device"),
};

export interface DifferenceRow {
  readonly what: "few" | "many";
  readonly time: number;
  readonly peak: number;
  readonly limit: number;
}

/** The whole command `diff` on the ladder as two folders; of several runs the one in the middle. */
export function differenceRows(runs: number, components = 1000): readonly DifferenceRow[] {
  const folder = mkdtempSync(join(tmpdir(), "sekisho-ladder-"));
  try {
    const before = ladder({ components, shape: "regular" });
    writeFileSync(join(folder, "before.yaml"), before);
    return (["few", "many"] as const).map((what) => {
      writeFileSync(join(folder, "after.yaml"), changes[what](before));
      const all = Array.from({ length: runs }, () =>
        command(["diff", join(folder, "before.yaml"), join(folder, "after.yaml")]),
      );
      return { what, time: middle(all, "time"), peak: middle(all, "peak"), limit: DIFFERENCE_LIMIT };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function middle(runs: readonly Run[], of: keyof Run): number {
  const sorted = runs.map((one) => one[of]).sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
}
