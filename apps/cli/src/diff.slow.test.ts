import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PUMP, ranIn, repositoryWith, write } from "./testing/repository.ts";

const BETTER = PUMP.replace("scope: fleet", "scope: device");
/** All but the first line, which names what was compared. */
const body = (printed: string): string => printed.split("\n").slice(1).join("\n");

describe("the command diff in a folder of a repository", () => {
  it("finds the same document from the root, from below, and by revision and path", { timeout: 60_000 }, () => {
    const folder = repositoryWith({ "products/pump/sekisho.yaml": PUMP }, { "products/pump/sekisho.yaml": BETTER });
    const below = join(folder, "products/pump");
    const said = body(ranIn(below, ["diff", "HEAD~1"]).printed);
    expect(said).toMatch(/Closed[^]*because key\.scope fleet → device/);
    for (const argv of [
      ["HEAD~1", "products/pump"],
      ["main~1:products/pump", "main:products/pump"],
    ])
      expect(body(ranIn(folder, ["diff", ...argv]).printed)).toBe(said);
    for (const argv of [
      ["HEAD~1", "HEAD"],
      ["HEAD~1:./sekisho.yaml", "sekisho.yaml"],
    ])
      expect(body(ranIn(below, ["diff", ...argv]).printed)).toBe(said);
    expect(ranIn(below, ["diff"])).toMatchObject({ exit: 0, printed: expect.stringContaining("HEAD → working tree") });
  });

  it(
    "begins a comment with a marker that is the same for the same document, whatever differs",
    { timeout: 60_000 },
    () => {
      const folder = repositoryWith({ "p/sekisho.yaml": PUMP }, { "p/sekisho.yaml": BETTER });
      for (const argv of [
        ["HEAD~1", "p"],
        ["HEAD", "p"],
        ["HEAD~1:p", "HEAD:p"],
      ])
        expect(ranIn(folder, ["diff", ...argv, "--format", "md"]).printed).toMatch(/^<!-- sekisho-diff p -->\n/);
    },
  );

  it("finds a folder under its old name, and says what two revisions leave out", { timeout: 60_000 }, () => {
    const folder = repositoryWith(
      { "old/sekisho.yaml": PUMP },
      { "old/sekisho.yaml": undefined, "new/sekisho.yaml": PUMP },
    );
    expect(ranIn(folder, ["diff", "HEAD~1:old", "new"]).printed).toContain("No difference.");
    write(folder, { "new/sekisho.yaml": BETTER });
    expect(ranIn(folder, ["diff", "HEAD~1:old", "HEAD:new"]).errors).toContain(
      "1 file has changes on disk that are not in HEAD:new",
    );
    expect(ranIn(folder, ["diff", "HEAD:new", "new"]).errors).toBe("");
  });

  it("says where git is missing", { timeout: 60_000 }, () => {
    const { exit, errors } = ranIn(repositoryWith({ "sekisho.yaml": PUMP }), ["diff"], { PATH: "/nonexistent" });
    expect([exit, errors]).toEqual([2, expect.stringContaining("git cannot be run")]);
  });
});
