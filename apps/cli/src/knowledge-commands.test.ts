import { readPack } from "@sekisho/knowledge";
import { recordLists, recordsIn, recordText, widthOf } from "@sekisho/render";
import { languages } from "@sekisho/words";
import { describe, expect, it } from "vitest";
import { ran } from "./testing/command.ts";

const knowledge = readPack();
const all = recordLists.flatMap((list) => recordsIn(list, knowledge));

describe("sekisho show", () => {
  it.each(languages)("shows every record and fact in %s, no wider than the terminal", (language) => {
    const wrong = all.flatMap((record) => {
      const text = recordText(record, knowledge, { language, width: 80 });
      const wide = text.split("\n").filter((line) => widthOf(line) > 80 && line.trim().includes(" "));
      return !/undefined|\[object/.test(text) && wide.length === 0 ? [] : [`${record.id}: ${wide.join("|")}`];
    });
    expect(wrong).toEqual([]);
  });

  it("says of a recommendation where it stands, what was checked, how, what it costs and when it is met", () => {
    const { printed } = ran(["show", "CLP13_6.11"]);
    for (const said of [
      "CLP.13 section 6.11 · level critical",
      "level compared with",
      "basis: judgement",
      "Applies if:",
      "Met if:",
      "how images are protected: a signature",
      "Related:",
      "Answers:",
    ])
      expect(printed).toContain(said);
  });

  it("puts conditions into words of the language asked for", () => {
    const { printed } = ran(["show", "CLP13_Q5.1", "--lang", "ja"]);
    expect(printed).toContain("複製が正規の個体として通用する");
    expect(printed).not.toMatch(/cloneable|is_unit/);
  });

  it("gives the nearest id where there is none", () => {
    expect(ran(["show", "clp13-6.11"])).toMatchObject({ exit: 2, errors: expect.stringContaining("CLP13_6.11") });
    expect(ran(["show", "mcu"]).errors).toContain('"microcontroller"');
  });
});

describe("sekisho list", () => {
  it.each(recordLists)("of %s has a line for each, in columns that stand below each other", (list) => {
    for (const language of languages) {
      const { exit, printed } = ran(["list", list, "--lang", language]);
      const lines = printed.trimEnd().split("\n");
      const ids = recordsIn(list, knowledge).map(({ id }) => id);
      const column = Math.max(2, ...ids.map((id) => id.length)) + 2;
      expect(exit).toBe(0);
      expect(lines).toHaveLength(ids.length + 1);
      expect(lines.filter((line) => line[column] === " " || line[column - 1] !== " ")).toEqual([]);
    }
  });

  it("stands rules in the order of the guideline: 6.2 before 6.10", () => {
    const { printed } = ran(["list", "recommendations"]);
    expect(printed.indexOf("CLP13_6.2 ")).toBeLessThan(printed.indexOf("CLP13_6.10 "));
  });

  it("names the lists there are where one is not", () => {
    expect(ran(["list", "recomendations"])).toMatchObject({
      exit: 2,
      errors: expect.stringContaining('"recommendations"'),
    });
  });
});

describe("sekisho schema", () => {
  it.each(["document", "assessment"])("prints the schema of a %s as JSON", (of) => {
    const { exit, printed } = ran(["schema", of]);
    expect([exit, typeof JSON.parse(printed)]).toEqual([0, "object"]);
  });

  it("knows no other", () => {
    expect(ran(["schema", "lamp"])).toMatchObject({ exit: 2, printed: "" });
  });
});
