import { describe, expect, it } from "vitest";
import { digestOf } from "../digest.ts";
import type { DocumentStore } from "../store.ts";
import type { Files } from "./folders.ts";

/** What every store does. `open` gives a store in which these files are. */
export function contractOf(name: string, open: (files: Files) => DocumentStore): void {
  describe(`a store: ${name}`, () => {
    it("reads the files of a document and no others, folder after folder", () => {
      const snapshot = open({
        "sekisho.yaml": "format: sekisho/1\n",
        "parts/b.yaml": "b",
        "parts.yaml": "p",
        "parts/.hidden.yaml": "h",
        ".git-like/a.yaml": "g",
        "packs/vendor.yaml": "v",
        "node_modules/x/y.yaml": "n",
        "notes.md": "m",
        "layout.yaml": "l",
      }).read();
      expect(snapshot.files.map((one) => one.path)).toEqual(["parts/b.yaml", "parts.yaml", "sekisho.yaml"]);
      expect(snapshot.beside.map((one) => one.path)).toEqual(["layout.yaml"]);
      expect(snapshot.problems).toEqual([]);
    });

    it("gives bytes as they are, each with its digest", () => {
      const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff, 0x00, 0xe3, 0x81, 0x82]);
      const [file] = open({ "sekisho.yaml": bytes }).read().files;
      expect([...(file?.bytes ?? [])]).toEqual([...bytes]);
      expect(file?.digest).toBe(digestOf(bytes));
    });

    it("reads names in any script", () => {
      const snapshot = open({ "sekisho.yaml": "a", "部品/基板.yaml": "b" }).read();
      expect(snapshot.files.map((one) => one.path)).toEqual(["sekisho.yaml", "部品/基板.yaml"]);
    });

    it("follows a link to a file inside, and names one that leads out or nowhere", () => {
      const snapshot = open({
        "sekisho.yaml": "a",
        "texts/real.txt": "inside",
        "good.yaml": { link: "texts/real.txt" },
        "nowhere.yaml": { link: "texts/none.txt" },
        "out.yaml": { link: "/etc/hostname" },
      }).read();
      expect(snapshot.files.map((one) => [one.path, Buffer.from(one.bytes).toString()])).toEqual([
        ["good.yaml", "inside"],
        ["sekisho.yaml", "a"],
      ]);
      expect(snapshot.problems.map((one) => [one.at.file, one.code])).toEqual([
        ["nowhere.yaml", "file-missing"],
        ["out.yaml", "path-outside"],
      ]);
    });

    it("does not read what is too large, and reads the rest", () => {
      const snapshot = open({ "sekisho.yaml": "a", "big.yaml": "x".repeat(8 * 1024 * 1024 + 1) }).read();
      expect(snapshot.files.map((one) => one.path)).toEqual(["sekisho.yaml"]);
      expect(snapshot.problems.map((one) => one.code)).toEqual(["file-too-large"]);
    });

    it("reads the same again", () => {
      const store = open({ "sekisho.yaml": "a", "b.yaml": "b" });
      expect(store.read()).toEqual(store.read());
    });

    it("writes what was asked for, or says why not and changes nothing", () => {
      const store = open({ "sekisho.yaml": "old\n" });
      const base = store.read();
      const outcome = store.write([{ path: "sekisho.yaml", before: "old\n", after: "new\n" }], base);
      const now = Buffer.from(store.read().files[0]?.bytes ?? []).toString();
      const failures = outcome.is === "written" ? [] : outcome.failures.map((one) => one.code);
      expect([now, failures]).toEqual(outcome.is === "written" ? ["new\n", []] : ["old\n", ["read-only"]]);
    });

    it("has nothing to do where nothing changes", () => {
      const store = open({ "sekisho.yaml": "a" });
      expect(store.write([], store.read())).toEqual({ is: "written" });
    });
  });
}
