import { differenceOutput } from "@sekisho/render";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, ran } from "./testing/command.ts";
import { git, PUMP, repositoryWith, write } from "./testing/repository.ts";

const BETTER = PUMP.replace("scope: fleet", "scope: device");
const repository = (): string => repositoryWith({ "sekisho.yaml": PUMP }, { "sekisho.yaml": BETTER });

describe("sekisho diff", () => {
  it("compares the last commit with the disk where only a path is named", () => {
    const folder = repository();
    const [untouched, changed] = [PUMP, BETTER]
      .map((text) => {
        write(folder, { "sekisho.yaml": text });
        return ran(["diff", folder]).printed;
      })
      .reverse();
    expect(untouched).toContain("No difference.");
    expect(changed).toMatch(/^Pump: HEAD → [^]*New \(\d+\)[^]*because key\.scope device → fleet/);
  });

  it("compares a revision with the disk, in both languages", () => {
    const folder = repository();
    expect(ran(["diff", "HEAD~1", folder])).toMatchObject({ exit: 0, errors: "" });
    expect(ran(["diff", "HEAD~1", folder]).printed).toMatch(/Closed[^]*because key\.scope fleet → device/);
    expect(ran(["diff", "HEAD~1", folder, "--lang", "ja"]).printed).toMatch(
      /解消した指摘[^]*理由：key\.scope fleet → device/,
    );
  });

  it("compares folders and files without a repository", () => {
    const folder = folderWith({ "a/sekisho.yaml": PUMP, "b.yaml": BETTER });
    const { exit, printed } = ran(["diff", join(folder, "a"), join(folder, "b.yaml")]);
    expect([exit, printed]).toEqual([0, expect.stringMatching(/Closed[^]*because key\.scope fleet → device/)]);
  });

  it("compares two models of one document, wherever the path stands", () => {
    const folder = folderWith({ "sekisho.yaml": PUMP });
    const first = ran(["diff", folder, "--models", "designed", "planned"]);
    expect(first).toMatchObject({ exit: 0, errors: "" });
    expect(first.printed).toContain("key.scope fleet → device [own-keys]");
    expect(ran(["diff", "--models", "designed", "planned", folder])).toEqual(first);
    for (const wrong of [["designed"], ["designed", "current", "planned"]])
      expect(ran(["diff", folder, "--models", ...wrong])).toMatchObject({ exit: 2, printed: "" });
    expect(ran(["diff", folder, folder, "--models", "designed", "current"]).errors).toContain("one document");
  });

  it("prints what its published schema says, the same bytes twice", () => {
    const folder = repository();
    const { printed } = ran(["diff", "HEAD~1", folder, "--format", "json"]);
    const value: unknown = JSON.parse(printed);
    expect(differenceOutput.parse(value)).toEqual(value);
    expect(ran(["diff", "HEAD~1", folder, "--format", "json"]).printed).toBe(printed);
    expect(ran(["schema", "diff"]).printed).toContain('"sekisho/diff/1"');
  });

  it("makes nothing of files that were split", () => {
    const people = /people:\n.*\n/.exec(PUMP)?.[0] ?? "";
    const folder = repositoryWith(
      { "sekisho.yaml": PUMP },
      { "sekisho.yaml": PUMP.replace(people, ""), "people.yaml": people },
    );
    expect(ran(["diff", "HEAD~1", folder]).printed).toContain("No difference.");
  });

  it("shows the errors of both sides, and ends with 2 only over those of the second", () => {
    const broken = PUMP.replace("class: mobile-app", "class: mobil-app");
    const folder = repositoryWith({ "sekisho.yaml": broken }, { "sekisho.yaml": PUMP });
    const mended = ran(["diff", "HEAD~1", folder]);
    expect([mended.exit, mended.errors]).toEqual([0, expect.stringContaining("HEAD~1:sekisho.yaml:16:")]);
    expect(mended.printed).toContain("INCOMPLETE: parts of HEAD~1");
    write(folder, { "sekisho.yaml": broken });
    expect(ran(["diff", "HEAD", folder]).exit).toBe(2);
  });
});

describe("a revision that cannot be compared", () => {
  it.each([
    [["diff", "nope"], 'neither a file or folder nor a revision "nope"', "「nope」"],
    [["diff", "HEAD:elsewhere"], 'HEAD has no document in "elsewhere"', "HEAD の「elsewhere」"],
    [["assess", "--since", "nope"], 'has no revision "nope"', "「nope」というリビジョン"],
    [["assess", "--since=--all"], 'has no revision "--all"', "「--all」"],
    [["assess", "--since", "HEAD:elsewhere"], "HEAD:p", "HEAD:p"],
  ])("%j is answered in both languages", (argv, english, japanese) => {
    const folder = join(repositoryWith({ "p/sekisho.yaml": PUMP }), "p");
    for (const [language, said] of [
      ["en", english],
      ["ja", japanese],
    ] as const) {
      const { exit, errors } = ran([...argv, folder, "--lang", language]);
      expect([exit, errors]).toEqual([2, expect.stringContaining(said)]);
    }
  });

  it("has no repository around it", () => {
    const folder = folderWith({ "sekisho.yaml": PUMP });
    expect(ran(["diff", folder])).toMatchObject({
      exit: 2,
      printed: "",
      errors: expect.stringContaining("not in a git repository"),
    });
  });

  it("was never fetched: the copy has only the latest revisions", () => {
    const shallow = folderWith({});
    git(shallow, "clone", "-q", "--depth", "1", `file://${repository()}`, "copy");
    expect(ran(["assess", join(shallow, "copy"), "--since", "HEAD~1"])).toMatchObject({
      exit: 2,
      errors: expect.stringMatching(/only its latest revisions[^]*fetch-depth: 0/),
    });
  });

  it("is read in the middle of a rebase, with a warning", () => {
    const folder = repository();
    git(folder, "checkout", "-q", "-b", "side", "HEAD~1");
    write(folder, { "sekisho.yaml": PUMP.replace("scope: fleet", "scope: family") });
    git(folder, "commit", "-q", "-am", "side");
    expect(() => git(folder, "rebase", "main")).toThrow("rebase");
    expect(ran(["diff", "main", folder])).toMatchObject({
      exit: 2,
      errors: expect.stringContaining("A rebase is in progress"),
    });
  });
});
