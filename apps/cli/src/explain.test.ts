import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examples, folderWith, ran, type Ended } from "./testing/command.ts";

const monitor = join(examples, "heart-rate-monitor");
const explained = (id: string, ...options: readonly string[]): Ended => ran(["explain", id, monitor, ...options]);

describe("sekisho explain", () => {
  it("leads from a finding over conditions and facts in words to lines of the document", () => {
    const { exit, printed } = explained("CLP13_Q5.1@monitor");
    expect(exit).toBe(0);
    expect(printed).toMatch(
      /a copy is taken for the unit: yes[^]*link-key\.scope = fleet +\(sekisho\.yaml:\d+\)[^]*assumption one-image/,
    );
    expect(printed).not.toMatch(/cloneable|shared_beyond_unit/);
  });

  it("names the decisions that cleared it", () => {
    const { printed } = explained("CLP13_Q5.1@monitor", "--model", "planned");
    expect(printed).toContain("cleared");
    expect(printed).toContain("given by the decision personal-keys");
  });

  it("says of an open question what would decide it, value by value", () => {
    const { printed } = explained("CLP13_6.16@mcu");
    expect(printed).toContain("asked of Hanako Sato");
    expect(printed).toMatch(/What would decide it:\n {2}mcu\.properties\.read_lock[^]*yes → still open\n {4}no → gap/);
  });

  it("speaks Japanese to the end of the chain", () => {
    const { printed } = explained("CLP13_6.16@mcu", "--lang", "ja");
    expect(printed).toMatch(/判定を決める情報：[^]*いいえ → ギャップ/);
  });

  it("finds the id that was meant: another case, a slip in the rule or in the subject", () => {
    for (const typed of ["clp13-q5.1@monitor", "CLP13_Q5.1@monitr", "CLP13Q5.1@monitor"])
      expect(explained(typed)).toMatchObject({ exit: 2, errors: expect.stringContaining("CLP13_Q5.1@monitor") });
  });

  it("lists the findings of a rule or of a subject alone, and says which kind a rule judges", () => {
    expect(explained("CLP13_6.11").errors).toContain("CLP13_6.11@mcu (gap)");
    expect(explained("monitor").errors).toContain("CLP13_Q5.1@monitor (raised)");
    expect(explained("CLP13_6.11@readings").errors).toContain("judges each component");
  });
});

describe("several documents", () => {
  it("end in one table, and one that cannot be read has its line too", () => {
    const lamp = folderWith({
      "sekisho.yaml": "format: sekisho/1\nsystem: {name: Lamp}\ncomponents:\n  lamp: {class: endpoint}\n",
    });
    const { exit, printed } = ran(["assess", monitor, lamp, join(lamp, "none")]);
    expect(exit).toBe(2);
    const table = printed.slice(printed.indexOf("All documents")).trimEnd().split("\n");
    expect(table).toHaveLength(5);
    expect(table[2]).toMatch(/heart-rate-monitor +lightweight endpoint +\d+ +\d+ +\d+$/);
    expect(table[4]).toMatch(/none +not read$/);
  });
});
