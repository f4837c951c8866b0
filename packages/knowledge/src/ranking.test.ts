import { assess, parse, type Assessment } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();

function assessed(text: string): Assessment {
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes: `format: sekisho/1\n${text}` }], knowledge);
  expect(problems.map((problem) => [problem.code, problem.address])).toEqual([]);
  return assess(document, knowledge, "2026-11-25");
}

const LAMP = `system: {name: case}
actors: {owner: {kind: user}}
data:
  order: {categories: [command], about: owner, identifies: identified, harms: {altered: {operational: severe}}}
credentials: {fleet-key: {kind: psk, scope: fleet}}
networks: {rfid: {kind: rfid}}
components:
  lamp: {class: endpoint, properties: {physical_access: user}}
  chip: {class: microcontroller, part_of: lamp, holds: [fleet-key], properties: {debug_port: open, read_lock: no}}
  badge: {class: endpoint}
flows:
  card: {from: badge, to: chip, over: rfid, carries: [order], returns: [], protection: {link: none, application: none}}
`;

describe("weight of a finding", () => {
  const of = assessed(LAMP);
  const rated = (id: string): string | undefined => {
    const finding = of.judged.finding(id);
    return finding === undefined ? undefined : of.weigh(finding).harm;
  };

  it("takes only the kinds of harm that the rule guards against", () => {
    expect(rated("CLP13_8.2@chip")).toBe("severe");
    expect(rated("CLP13_7.7@lamp")).toBe("unstated");
    expect(rated("CLP13_7.8@lamp")).toBe("unstated");
  });
});

describe("order of what is open", () => {
  const order = (of: Assessment): readonly string[] => of.open().map((one) => one.id);

  it("puts an open port of a unit with a fleet key before an unprotected card of the same rating or one below", () => {
    const ids = order(assessed(LAMP));
    expect(ids).toContain("CLP13_8.2@chip");
    expect(ids).toContain("CLP13_6.19@card");
    expect(ids.indexOf("CLP13_8.2@chip")).toBeLessThan(ids.indexOf("CLP13_6.19@card"));
  });

  it("shows the first finding of every subject of a rank before the second of any", () => {
    const of = assessed(LAMP);
    const many = of.open().filter((one) => one.exposure.opensMany && one.weight.rating === "critical");
    const subjects = new Set(many.map((one) => one.subject.id));
    expect(new Set(many.slice(0, subjects.size).map((one) => one.subject.id))).toEqual(subjects);
  });
});

describe("the plan of questions", () => {
  const of = assessed(LAMP);

  it("decides everything critical with its first questions, and half of it with fewer", () => {
    const { critical, all, half } = of.plan();
    const waiting = [...of.judged.findings((one) => one === "unknown")].filter(
      (one) => of.weigh(one).rating === "critical",
    );
    expect(critical).toBe(waiting.length);
    expect(half).toBeLessThan(all);
    expect(all).toBeLessThanOrEqual(of.questions().length);
    const later = of
      .questions()
      .slice(all)
      .flatMap((one) => one.findings);
    expect(later.filter((id) => waiting.some((one) => one.id === id))).toEqual([]);
  });
});

describe("completeness", () => {
  it("lists stated values that no rule reads, not those that were merely not needed", () => {
    const of = assessed(`system: {name: case}
components:
  box: {class: endpoint}
  valve: {class: actuator, part_of: box, properties: {hardware_limits: no, safe_state: none}}
  chip: {class: microcontroller, part_of: box, properties: {debug_port: none, read_lock: yes}}
`);
    const { unread } = of.completeness();
    expect(unread).toContain("valve.properties.hardware_limits");
    expect(unread).not.toContain("chip.properties.read_lock");
  });

  it("counts what a rule would come to, once what decided it is mended, as used; and free text as read by people", () => {
    const of = assessed(`system: {name: case, properties: {incident_response: none, vulnerability_contact: no}}
components:
  cloud: {class: application-tier}
  eye: {class: sensor, properties: {measures: light}}
`);
    expect(of.completeness().unread).toEqual([]);
  });

  it("lists what hangs on nothing, and a modem past which its unit speaks", () => {
    const of = assessed(`system: {name: case}
people: {sato: {name: Sato}}
assumptions: {quiet: {statement: nobody listens, owner: sato, since: 2026-11-25}}
credentials: {stray: {kind: psk}, used: {kind: psk}}
networks: {cell: {kind: lte-m}}
components:
  box: {class: endpoint}
  cpu: {class: processor, part_of: box, holds: [used]}
  modem: {class: communications-module, part_of: box}
  cloud: {class: application-tier}
flows: {report: {from: cpu, to: cloud, over: cell, carries: [], returns: []}}
`);
    expect(of.completeness().loose).toEqual(["quiet", "stray", "modem"]);
  });
});
