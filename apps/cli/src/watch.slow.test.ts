import { spawn, type ChildProcess } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { folderWith } from "./testing/command.ts";
import { PUMP, ranIn, write } from "./testing/repository.ts";

const bin = fileURLToPath(new URL("../bin/sekisho.js", import.meta.url));
const { PATH: path = "" } = process.env;
const running: ChildProcess[] = [];

afterEach(() => {
  for (const one of running.splice(0)) one.kill("SIGKILL");
});

/** A `watch` of its own, and what it has said. */
interface Watch {
  /** Waits until something new is said that fits; what was said before is not looked at again. */
  readonly says: (pattern: RegExp) => Promise<string>;
  /** Interrupts it; how it ended. */
  readonly interrupted: () => Promise<number | null>;
}

function watch(folder: string, language = "C"): Watch {
  const child = spawn(process.execPath, [bin, "watch", folder], { env: { PATH: path, LANG: language, TERM: "dumb" } });
  running.push(child);
  let said = "";
  let hear = (): void => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      hear();
    });
  const ended = new Promise<number | null>((done) => void child.on("close", done));
  return {
    says: (pattern) =>
      new Promise((done) => {
        hear = () => {
          const found = pattern.exec(said);
          if (found === null) return;
          hear = (): void => undefined;
          said = said.slice(found.index + found[0].length);
          done(found[0]);
        };
        hear();
      }),
    interrupted: () => {
      child.kill("SIGINT");
      return ended;
    },
  };
}

describe("sekisho watch", () => {
  it("prints at every save what changed and the bound, and ends with 0", { timeout: 100_000 }, async () => {
    const folder = folderWith({ "sekisho.yaml": PUMP });
    const one = watch(folder);
    const other = watch(folder, "ja_JP.UTF-8");
    await Promise.all([one.says(/certain; up to [^]*Ctrl-C/), other.says(/確定した指摘[^]*Ctrl-C/)]);
    write(folder, { "sekisho.yaml": PUMP.replace("scope: fleet", "scope: device") });
    await Promise.all([
      one.says(/because key\.scope fleet → device[^]*Certain findings: \d+ → \d+.*\n/),
      other.says(/理由：key\.scope fleet → device[^]*確定した指摘：\d+件→\d+件.*\n/),
    ]);
    expect(await Promise.all([one.interrupted(), other.interrupted()])).toEqual([0, 0]);
  });

  it("sees files replaced by a rename, new files, new folders and files taken away", { timeout: 100_000 }, async () => {
    const folder = folderWith({ "sekisho.yaml": PUMP });
    const { says } = watch(folder);
    await says(/Ctrl-C/);
    write(folder, { ".sekisho.yaml.swp": PUMP.replace("scope: fleet", "scope: family") });
    renameSync(join(folder, ".sekisho.yaml.swp"), join(folder, "sekisho.yaml"));
    await says(/~ key\.scope fleet → family/);
    write(folder, { "more/part.yaml": "components:\n  extra: {class: sensor, part_of: pump}\n" });
    await says(/\+ component extra is new {2}\(more\/part\.yaml:2\)/);
    write(folder, { more: undefined });
    await says(/− component extra is gone/);
  });

  it("keeps the last good result while the document is broken", { timeout: 100_000 }, async () => {
    const folder = folderWith({ "sekisho.yaml": PUMP });
    const { says } = watch(folder);
    await says(/Ctrl-C/);
    write(folder, { "sekisho.yaml": PUMP.replace("{kind: psk, scope: fleet}", "{kind: psk, scope: fleet") });
    await says(/sekisho\.yaml:\d+:\d+: error [^]*last good result stands/);
    write(folder, { "sekisho.yaml": undefined });
    await says(/error [^]*last good result stands/);
    write(folder, { "sekisho.yaml": PUMP.replace("scope: fleet", "scope: device") });
    await says(/In order again\.[^]*because key\.scope fleet → device/);
    write(folder, { "sekisho.yaml": `${PUMP.replace("scope: fleet", "scope: device")}# a comment\n` });
    await says(/nothing in the model changed/);
  });

  it("does not start where there is nothing to watch", { timeout: 60_000 }, () => {
    expect(ranIn(folderWith({}), ["watch", "nowhere"])).toMatchObject({
      exit: 2,
      errors: expect.stringContaining("nowhere"),
    });
  });
});
