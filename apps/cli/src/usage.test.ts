import { languages } from "@sekisho/words";
import { describe, expect, it } from "vitest";
import { ran } from "./testing/command.ts";

const commands = ["assess", "diff", "watch", "explain", "check", "show", "list", "schema"];

describe("help", () => {
  it.each(commands)("of %s is there in both languages, each in its own words", (command) => {
    const [english, japanese] = languages.map((language) => ran([command, "--help", "--lang", language]));
    expect([english?.exit, japanese?.exit]).toEqual([0, 0]);
    expect(english?.printed).toMatch(/^Usage: sekisho/);
    expect(english?.printed).not.toMatch(/[ぁ-ん]/);
    expect(japanese?.printed).toMatch(/^使い方： sekisho/);
    expect(japanese?.printed).not.toMatch(/default|choices|display|Options/);
  });

  it("follows the environment where no language is asked for", () => {
    expect(ran(["--help"], { LC_ALL: "ja_JP.UTF-8", LANG: "en_US.UTF-8" }).printed).toContain("コマンド：");
    expect(ran(["--help"], { LC_ALL: "", LANG: "ja_JP.UTF-8" }).printed).toContain("コマンド：");
    expect(ran(["--help"], { LANG: "de_DE.UTF-8" }).printed).toContain("Commands:");
  });
});

describe("a command line that is not understood", () => {
  it.each([
    [["asess"], "There is no command asess.", '"assess"'],
    [["assess", "--modl", "current"], "There is no option --modl.", '"--model"'],
    [["assess", "--model", "future"], "This option does not take the value future.", "designed, current, planned"],
    [["assess", "--model"], "needs a value", "--help"],
    [["explain"], 'The argument "finding" is missing.', "--help"],
    [["show", "a", "b"], "There are too many arguments.", "--help"],
  ])("%j is answered with what is wrong and what would be right", (argv, wrong, right) => {
    const { exit, errors, printed } = ran(argv);
    expect([exit, printed]).toEqual([2, ""]);
    expect(errors).toContain(wrong);
    expect(errors).toContain(right);
  });

  it("is answered in Japanese where Japanese is asked for", () => {
    expect(ran(["assess", "--modl", "--lang", "ja"]).errors).toMatch(
      /--modl というオプションはありません。「--model」のことですか。/,
    );
  });
});
