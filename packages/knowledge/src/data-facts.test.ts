import { assess, groundsOf, parse, type Assessment } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();

function assessed(text: string, markets = "[DE]"): Assessment {
  const bytes = `format: sekisho/1\nsystem: {name: case, markets: ${markets}}\n${text}`;
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes }], knowledge);
  expect(problems.map((problem) => [problem.code, problem.address])).toEqual([]);
  return assess(document, knowledge, "2026-11-25");
}

function fact(of: Assessment, id: string, name: string) {
  const subject = of.document.byId.get(id);
  if (subject === undefined) throw new Error(`no entity ${id}`);
  return of.evaluation.byName(subject, name);
}

const asked = (of: Assessment, id: string, name: string): readonly string[] =>
  groundsOf(fact(of, id, name).because).missing.map((at) => `${at.entity}.${at.field}`);

describe("border of data protection law", () => {
  const drawn = (country: string): string => `
actors: {clinic: {kind: partner, country: JP}}
components: {band: {class: endpoint}, server: {class: application-tier${country}}, page: {class: web-portal, part_of: server}}
flows:
  sync: {from: band, to: page}
  share: {from: page, to: clinic}
`;
  it.each([
    [", country: FR", "[DE]", false],
    [", country: FR", "[EU]", false],
    [", country: FR", "[DE, JP]", true],
    [", country: US", "[DE]", true],
  ])("service%s, sold in %s: crossed %s", (country, markets, crossed) => {
    expect(fact(assessed(drawn(country), markets), "sync", "crosses_border").value).toBe(crossed);
  });

  it("is crossed towards a partner elsewhere, and asks where the service stands", () => {
    expect(fact(assessed(drawn(", country: FR")), "share", "crosses_border").value).toBe(true);
    expect(asked(assessed(drawn("")), "sync", "crosses_border")).toEqual(["page.country"]);
  });
});

describe("sensitive data", () => {
  it.each([
    ["{categories: [health], identifies: identified}", true],
    ["{categories: [health], identifies: 'no'}", false],
    ["{categories: [usage], identifies: identified}", false],
    ["{categories: [usage]}", false],
  ])("%s: %s", (data, sensitive) => {
    expect(fact(assessed(`data: {it: ${data}}`), "it", "sensitive_data").value).toBe(sensitive);
  });

  it("asks whether health data identifies a person", () => {
    expect(asked(assessed("data: {it: {categories: [health]}}"), "it", "sensitive_data")).toEqual(["it.identifies"]);
  });
});

describe("owners", () => {
  const lock = assessed(`
people: {ito: {name: Ito}}
components:
  lock: {class: endpoint, owner: {implements: ito, watches: unknown}}
  chip: {class: microcontroller, part_of: lock}
`);

  it("answer for the parts of what they own", () => {
    expect(fact(lock, "chip", "implementer_named").value).toBe(true);
  });

  it("are asked for where nobody is named, at the part itself", () => {
    expect(asked(lock, "chip", "watcher_named")).toEqual(["chip.owner.watches"]);
  });
});

it("a fact of components, asked at the actor where a flow ends, is no and leaves components alone", () => {
  const of = assessed(`
actors: {clinic: {kind: partner}}
networks: {net: {kind: internet}}
components: {server: {class: application-tier, holds: []}}
flows: {share: {from: server, to: clinic, over: net}}
`);
  expect(fact(of, "clinic", "holds_personal_data").value).toBe(false);
  expect(fact(of, "clinic", "ecosystem").value).toBe("-");
  expect(fact(of, "server", "holds_personal_data").value).toBe(false);
  expect(fact(of, "server", "ecosystem").value).toBe("service");
});
