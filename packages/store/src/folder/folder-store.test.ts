import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { digestOf } from "../digest.ts";
import { folderWith, type Files } from "../testing/folders.ts";
import { openDocument } from "./folder-store.ts";

const TEXT = { "sekisho.yaml": "old\n", "b.yaml": "b\n" };
const change = (path: string, before: string | undefined, after: string | undefined) => ({ path, before, after });
const opened = (files: Files) => {
  const folder = folderWith(files);
  const store = openDocument(folder);
  return { folder, store, base: store.read(), text: (path: string) => readFileSync(join(folder, path), "utf8") };
};

describe("writing one file", () => {
  it("replaces it whole, keeps its mode and leaves nothing else behind", () => {
    const { folder, store, base, text } = opened(TEXT);
    chmodSync(join(folder, "sekisho.yaml"), 0o640);
    expect(store.write([change("sekisho.yaml", "old\n", "\uFEFFneu ä\r\n")], base)).toEqual({ is: "written" });
    expect(text("sekisho.yaml")).toBe("\uFEFFneu ä\r\n");
    expect(statSync(join(folder, "sekisho.yaml")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(["b.yaml", "sekisho.yaml"]);
  });

  it("is refused where somebody else wrote to it meanwhile, removed it, or made it", () => {
    const { folder, store, base, text } = opened(TEXT);
    writeFileSync(join(folder, "sekisho.yaml"), "theirs\n");
    rmSync(join(folder, "b.yaml"));
    writeFileSync(join(folder, "c.yaml"), "theirs\n");
    const outcome = store.write(
      [
        change("sekisho.yaml", "old\n", "ours\n"),
        change("b.yaml", "b\n", "ours\n"),
        change("c.yaml", undefined, "ours\n"),
      ],
      base,
    );
    expect(outcome).toEqual({
      is: "refused",
      failures: [
        { code: "changed", path: "sekisho.yaml" },
        { code: "missing", path: "b.yaml" },
        { code: "exists", path: "c.yaml" },
      ],
    });
    expect([text("sekisho.yaml"), text("c.yaml"), readdirSync(folder).sort()]).toEqual([
      "theirs\n",
      "theirs\n",
      ["c.yaml", "sekisho.yaml"],
    ]);
  });

  it("goes through a link to where it leads, and refuses one that leads out of the folder", () => {
    const outside = folderWith({ "secret.txt": "secret" });
    const { folder, store, text } = opened({
      "sekisho.yaml": "a",
      "real.txt": "old",
      "link.yaml": { link: "real.txt" },
    });
    const base = store.read();
    expect(store.write([change("link.yaml", "old", "new")], base).is).toBe("written");
    expect([text("real.txt"), lstatSync(join(folder, "link.yaml")).isSymbolicLink()]).toEqual(["new", true]);
    rmSync(join(folder, "link.yaml"));
    symlinkSync(join(outside, "secret.txt"), join(folder, "link.yaml"));
    symlinkSync(outside, join(folder, "parts"));
    for (const path of ["link.yaml", "parts/new.yaml", "../escaped.yaml", "/tmp/escaped.yaml"])
      expect(store.write([change(path, path === "link.yaml" ? "old" : undefined, "x")], base)).toEqual({
        is: "refused",
        failures: [{ code: "outside", path }],
      });
    expect([readFileSync(join(outside, "secret.txt"), "utf8"), readdirSync(outside)]).toEqual([
      "secret",
      ["secret.txt"],
    ]);
  });

  it("refuses a file that is write-protected, and a folder in the place of a file", () => {
    const { folder, store, base, text } = opened(TEXT);
    chmodSync(join(folder, "sekisho.yaml"), 0o444);
    mkdirSync(join(folder, "d.yaml"));
    expect(store.write([change("sekisho.yaml", "old\n", "new\n")], base)).toEqual({
      is: "refused",
      failures: [{ code: "unwritable", path: "sekisho.yaml", reason: "EACCES" }],
    });
    expect(store.write([change("d.yaml", undefined, "x")], base)).toMatchObject({
      is: "refused",
      failures: [{ code: "unwritable", path: "d.yaml" }],
    });
    expect(text("sekisho.yaml")).toBe("old\n");
  });

  it("says so where the document is gone", () => {
    const { folder, store, base } = opened(TEXT);
    rmSync(folder, { recursive: true });
    expect(store.write([change("sekisho.yaml", "old\n", "new\n")], base)).toMatchObject({
      is: "refused",
      failures: [{ code: "missing" }],
    });
    expect(store.read().problems.map((one) => one.code)).toEqual(["file-missing"]);
  });

  it("takes the one file that was named, wherever its link leads", () => {
    const outside = folderWith({ "real.yaml": "old" });
    const folder = folderWith({ "named.yaml": { link: join(outside, "real.yaml") }, "other.yaml": "o" });
    const store = openDocument(join(folder, "named.yaml"));
    const base = store.read();
    expect(base.files.map((one) => one.path)).toEqual(["named.yaml"]);
    expect(store.write([change("named.yaml", "old", "new")], base)).toEqual({ is: "written" });
    expect(readFileSync(join(outside, "real.yaml"), "utf8")).toBe("new");
  });
});

describe("writing several files", () => {
  it("makes, changes and takes away", () => {
    const { folder, store, base, text } = opened(TEXT);
    const changes = [
      change("sekisho.yaml", "old\n", "new\n"),
      change("parts/deep/c.yaml", undefined, "c\n"),
      change("b.yaml", "b\n", undefined),
    ];
    expect(store.write(changes, base)).toEqual({ is: "written" });
    expect([text("sekisho.yaml"), text("parts/deep/c.yaml")]).toEqual(["new\n", "c\n"]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      "parts",
      "parts/deep",
      "parts/deep/c.yaml",
      "sekisho.yaml",
    ]);
  });

  it("changes none of them where one cannot be written", () => {
    const { folder, store, base, text } = opened({ ...TEXT, "c.yaml": "c\n" });
    writeFileSync(join(folder, "c.yaml"), "theirs\n");
    const outcome = store.write(
      [change("sekisho.yaml", "old\n", "new\n"), change("b.yaml", "b\n", "B\n"), change("c.yaml", "c\n", "C\n")],
      base,
    );
    expect(outcome).toEqual({ is: "refused", failures: [{ code: "changed", path: "c.yaml" }] });
    expect([text("sekisho.yaml"), text("b.yaml"), text("c.yaml")]).toEqual(["old\n", "b\n", "theirs\n"]);
    expect(readdirSync(folder).sort()).toEqual(["b.yaml", "c.yaml", "sekisho.yaml"]);
  });
});

describe("a process that died", () => {
  const DEAD = 2 ** 22 + 1; // above the highest process id of Linux
  const temporary = (name: string): string => `.${name}.${DEAD}-00000000-0000-0000-0000-000000000000.tmp`;
  const deadLock = JSON.stringify({ pid: DEAD, host: hostname(), token: "t" });

  it("between two files has its write finished by the next reader", () => {
    const steps = ["sekisho.yaml", "b.yaml"].map((path) => ({
      path,
      before: digestOf(TEXT[path as keyof typeof TEXT]),
      after: digestOf("new\n"),
      temporary: temporary(path),
    }));
    const folder = folderWith({
      "sekisho.yaml": "new\n",
      "b.yaml": "b\n",
      [temporary("b.yaml")]: "new\n",
      ".sekisho.journal": JSON.stringify({ sekisho: 1, steps }),
      ".sekisho.lock": deadLock,
    });
    const texts = openDocument(folder)
      .read()
      .files.map((one) => Buffer.from(one.bytes).toString());
    expect([texts, readdirSync(folder).sort()]).toEqual([
      ["new\n", "new\n"],
      ["b.yaml", "sekisho.yaml"],
    ]);
  });

  it("before it had decided leaves the old files, and its traces go with the next write", () => {
    const folder = folderWith({ ...TEXT, [temporary("b.yaml")]: "half", ".sekisho.lock": deadLock });
    const store = openDocument(folder);
    expect(store.write([change("sekisho.yaml", "old\n", "new\n")], store.read())).toEqual({ is: "written" });
    expect(readdirSync(folder).sort()).toEqual(["b.yaml", "sekisho.yaml"]);
    expect(readFileSync(join(folder, "b.yaml"), "utf8")).toBe("b\n");
  });

  it("or somebody else cannot make a journal reach out of the folder or overwrite what was changed since", () => {
    const outside = folderWith({ "secret.txt": "secret" });
    const steps = [
      { path: "../x.yaml", after: digestOf("evil"), temporary: temporary("x.yaml") },
      { path: "link.yaml", before: digestOf("secret"), after: digestOf("evil"), temporary: temporary("link.yaml") },
      { path: "b.yaml", before: digestOf("what it was"), after: digestOf("evil"), temporary: temporary("b.yaml") },
      { path: "sekisho.yaml", before: digestOf("old\n"), after: digestOf("evil"), temporary: "../evil.tmp" },
    ];
    const folder = folderWith({
      ...TEXT,
      "link.yaml": { link: join(outside, "secret.txt") },
      [temporary("b.yaml")]: "evil",
      [temporary("link.yaml")]: "evil",
      ".sekisho.journal": JSON.stringify({ sekisho: 1, steps }),
    });
    openDocument(folder).read();
    expect(readFileSync(join(outside, "secret.txt"), "utf8")).toBe("secret");
    expect([readFileSync(join(folder, "b.yaml"), "utf8"), readFileSync(join(folder, "sekisho.yaml"), "utf8")]).toEqual([
      "b\n",
      "old\n",
    ]);
  });

  it("leaves a lock that is taken over, as is one that was forgotten", () => {
    const { folder, store, base } = opened(TEXT);
    const path = join(folder, ".sekisho.lock");
    writeFileSync(path, JSON.stringify({ pid: process.pid, host: hostname(), token: "another" }));
    utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    expect(store.write([change("b.yaml", "b\n", "B\n")], base)).toEqual({ is: "written" });
  });
});

it("says that another process is writing, after it has waited", { timeout: 20_000 }, () => {
  const { folder, store, base, text } = opened(TEXT);
  writeFileSync(
    join(folder, ".sekisho.lock"),
    JSON.stringify({ pid: process.pid, host: hostname(), token: "another" }),
  );
  expect(store.write([change("b.yaml", "b\n", "B\n")], base)).toEqual({
    is: "refused",
    failures: [{ code: "busy", path: "." }],
  });
  expect(text("b.yaml")).toBe("b\n");
});

it("hears of changed, new and replaced files, also in new folders", { timeout: 20_000 }, async () => {
  const { folder, store } = opened(TEXT);
  const heard: number[] = [];
  const stop = store.watch?.(() => void heard.push(1)) ?? (() => undefined);
  const changes = async (act: () => void): Promise<boolean> => {
    const before = heard.length;
    act();
    for (let left = 100; left > 0 && heard.length === before; left -= 1)
      await new Promise((done) => setTimeout(done, 20));
    return heard.length > before;
  };
  try {
    expect(await changes(() => writeFileSync(join(folder, "b.yaml"), "changed\n"))).toBe(true);
    expect(await changes(() => mkdirSync(join(folder, "parts")))).toBe(true);
    expect(await changes(() => writeFileSync(join(folder, "parts/c.yaml"), "c\n"))).toBe(true);
    const base = store.read();
    expect(await changes(() => store.write([change("sekisho.yaml", "old\n", "new\n")], base))).toBe(true);
  } finally {
    stop();
  }
});
