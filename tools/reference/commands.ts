import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { page } from "./table.ts";

/** The help of the command line, as it prints it: one part for each command, in each language. */
export function commandsPage(root: string): string {
  const ran = spawnSync(process.execPath, [join(root, "tools/help.mjs")], { cwd: root, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`tools/help.mjs: ${ran.stderr}`);
  return page("Commands", [
    "In a checkout: `npx sekisho …`. Exit status: 0 fine, 1 a finding at or above `--fail-on`, 2 bad input or usage, 3 a fault of Sekisho. 終了コード：0 問題なし、1 `--fail-on` 以上の指摘、2 入力または使い方の誤り、3 Sekisho側の不具合。",
    ran.stdout.trimEnd(),
  ]);
}
