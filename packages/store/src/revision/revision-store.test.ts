import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commit, folderWith, git, put } from "../testing/folders.ts";
import { busyWith, changedOnDisk, repositoryOf } from "./repository.ts";
import { openRevision } from "./revision-store.ts";

const repository = (folder: string) => {
  const found = repositoryOf(folder);
  if (found.is === "failed") throw new Error(found.failure.code);
  return found.of;
};
const texts = (folder: string, revision: string, path: string) => {
  const opened = openRevision(repository(folder), revision, path);
  return opened.is === "failed"
    ? opened.failure
    : opened.of.read().files.map((one) => [one.path, Buffer.from(one.bytes).toString()]);
};

describe("the document of a revision", () => {
  it("is read without touching the work tree, with what was changed there since", () => {
    const folder = folderWith({ "lamp/sekisho.yaml": "one\r\n", "lamp/b.yaml": "b" });
    const first = commit(folder);
    put(folder, { "lamp/sekisho.yaml": "two\r\n" });
    rmSync(join(folder, "lamp/b.yaml"));
    commit(folder);
    writeFileSync(join(folder, "lamp/sekisho.yaml"), "three");
    expect(texts(folder, first, "lamp")).toEqual([
      ["b.yaml", "b"],
      ["sekisho.yaml", "one\r\n"],
    ]);
    expect(texts(join(folder, "lamp"), "HEAD", "lamp")).toEqual([["sekisho.yaml", "two\r\n"]]);
    expect(readFileSync(join(folder, "lamp/sekisho.yaml"), "utf8")).toBe("three");
    expect([
      git(folder, "status", "--porcelain").trim(),
      changedOnDisk(repository(folder), git(folder, "rev-parse", "HEAD").trim(), ":/lamp"),
    ]).toEqual(["M lamp/sekisho.yaml", 1]);
  });

  it("may be one file, of a branch or a tag", () => {
    const folder = folderWith({ "a.yaml": "a", "b.yaml": "b" });
    commit(folder);
    git(folder, "tag", "--annotate", "v1", "--message", "one");
    git(folder, "branch", "feature/x");
    expect(texts(folder, "v1", "b.yaml")).toEqual([["b.yaml", "b"]]);
    expect(texts(folder, "feature/x", "a.yaml")).toEqual([["a.yaml", "a"]]);
  });

  it("that is not there, or elsewhere, or of no revision, is a failure", () => {
    const folder = folderWith({ "old-name/sekisho.yaml": "a", "readme.md": "r" });
    commit(folder);
    expect(texts(folder, "HEAD", "new-name")).toEqual({
      code: "no-document",
      revision: "HEAD",
      folder: "new-name",
      elsewhere: ["old-name"],
    });
    expect(texts(folder, "nope", "")).toMatchObject({ code: "no-revision", revision: "nope" });
    expect(texts(folder, "--output=evil", "")).toMatchObject({ code: "no-revision" });
    expect(repositoryOf(folderWith({}))).toMatchObject({ is: "failed", failure: { code: "no-repository" } });
  });

  it("is that of the folder asked about, also where a hook names another repository", () => {
    const folder = folderWith({ "sekisho.yaml": "mine" });
    const other = folderWith({ "sekisho.yaml": "other" });
    commit(folder);
    commit(other);
    process.env["GIT_DIR"] = join(other, ".git");
    try {
      expect(texts(folder, "HEAD", "")).toEqual([["sekisho.yaml", "mine"]]);
    } finally {
      delete process.env["GIT_DIR"];
    }
  });
});

it("sees what goes on in a repository", () => {
  const folder = folderWith({ "sekisho.yaml": "a" });
  commit(folder);
  expect(busyWith(repository(folder))).toBeUndefined();
  writeFileSync(join(folder, ".git/MERGE_HEAD"), "");
  expect(busyWith(repository(folder))).toBe("merge");
});
