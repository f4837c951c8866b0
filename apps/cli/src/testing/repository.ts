import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderWith, type Ended } from "./command.ts";

const bin = fileURLToPath(new URL("../../bin/sekisho.js", import.meta.url));
const { PATH: path = "" } = process.env;
const person = { NAME: "Test", EMAIL: "test@example.org" };
/** Everything git wants to know, so that no setting of the machine is read or written. */
const environment = {
  PATH: path,
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: person.NAME,
  GIT_AUTHOR_EMAIL: person.EMAIL,
  GIT_COMMITTER_NAME: person.NAME,
  GIT_COMMITTER_EMAIL: person.EMAIL,
};

/** Runs git in a folder; throws what it said where it failed. */
export function git(folder: string, ...args: readonly string[]): string {
  const ended = spawnSync("git", [...args], { cwd: folder, env: environment, encoding: "utf8" });
  if (ended.status !== 0) throw new Error(`git ${args.join(" ")}: ${ended.stderr}`);
  return ended.stdout.trim();
}

/** Writes files; `undefined` takes one away. */
export function write(folder: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [name, text] of Object.entries(files)) {
    const at = join(folder, name);
    if (text === undefined) rmSync(at, { recursive: true, force: true });
    else {
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
  }
}

/** A real repository with these commits on the branch `main`, one after the other; returns its folder. */
export function repositoryWith(...commits: readonly Readonly<Record<string, string | undefined>>[]): string {
  const folder = folderWith({});
  git(folder, "init", "-q", "-b", "main");
  for (const files of commits) {
    write(folder, files);
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "--allow-empty", "-m", "commit");
  }
  return folder;
}

/** Runs the built command in a process of its own, in a folder. */
export function ranIn(folder: string, argv: readonly string[], more: Readonly<Record<string, string>> = {}): Ended {
  const result = spawnSync(process.execPath, [bin, ...argv], {
    cwd: folder,
    env: { ...environment, LANG: "C", ...more },
    encoding: "utf8",
    timeout: 60_000,
    killSignal: "SIGKILL",
  });
  return { exit: result.status, printed: result.stdout, errors: result.stderr };
}

/** A product in a few lines, to be changed. */
export const PUMP = `format: sekisho/1
system: {name: {en: Pump, ja: ポンプ}}
people:
  ito: {name: Ken Ito}
credentials:
  key: {kind: psk, scope: fleet}
networks:
  ble: {kind: ble}
components:
  pump: {class: endpoint, properties: {physical_access: user}}
  chip:
    class: microcontroller
    part_of: pump
    holds: [key]
    properties: {debug_port: open, read_lock: yes}
  app: {class: mobile-app, holds: [key]}
flows:
  link:
    from: chip
    to: app
    over: ble
    protection: {link: none, application: {authentication: {from_proves: key, to_proves: key}, encryption: yes}}
decisions:
  own-keys:
    recommendation: CLP13_6.6
    applies_to: [pump]
    status: planned
    by: ito
    since: 2026-11-01
    changes: [{set: key.scope, value: device}]
`;
