import { assess, overviewOf, parse, type Overview } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();
const overview = (text: string): Overview => {
  const bytes = `format: sekisho/1\nsystem: {name: x, markets: [DE, JP]}\n${text}`;
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes }], knowledge);
  expect(problems).toEqual([]);
  return overviewOf(assess(document, knowledge, "2026-11-25").evaluation);
};
const PRODUCT = `
people: {ito: {name: Ito}}
actors:
  guest: {kind: user}
data:
  trips: {categories: [health], identifies: identified, about: guest, shared_with: []}
  image: {categories: [firmware]}
credentials:
  unit-key: {kind: psk, scope: family, made: from-identity}
  loose-key: {kind: psk, scope: device}
networks:
  cell: {kind: lte}
  bus: {kind: local-bus}
components:
  band: {class: endpoint, owner: {implements: ito}}
  chip: {class: microcontroller, part_of: band, holds: [unit-key], properties: {debug_port: open, read_lock: no}}
  eye: {class: sensor, part_of: band}
  cloud: {class: application-tier, country: US, holds: [trips], owner: {implements: ito, watches: ito}}
flows:
  inside: {from: eye, to: chip, over: bus, carries: [trips]}
  up: {from: chip, to: cloud, over: cell, carries: [trips], returns: [image], protection: {transport: none, application: none}}
`;

describe("the overview of a product", () => {
  it("lists flows across trust boundaries with who proves what on which layer", () => {
    const { boundaries } = overview(PRODUCT);
    expect(boundaries.map(({ flow, ...rest }) => [flow.id, rest])).toEqual([
      ["up", { from: "none", to: "none", encrypted: "part-of-the-way", bearerAlone: true }],
    ]);
  });

  it("lists secrets with where they lie, whether they can be read or guessed, and what they open", () => {
    const { secrets } = overview(PRODUCT);
    expect(secrets[0]).toMatchObject({ scope: "family", opensOthers: true, readable: true, guessable: true });
    expect(secrets[0]?.keptIn.map(({ id }) => id)).toEqual(["chip"]);
    // Nobody drew where the other one lies.
    expect(secrets[1]).toMatchObject({ readable: { unknown: true }, keptIn: [] });
  });

  it("follows data about people across a border, not along the board of a unit", () => {
    const { personal } = overview(PRODUCT);
    expect(personal.map(({ data }) => data.id)).toEqual(["trips"]);
    expect(personal[0]).toMatchObject({ personal: true, sensitive: true, thirdParties: false });
    expect(personal[0]?.abroad.map(({ id }) => id)).toEqual(["up"]);
  });

  it("names those for whom nobody answers", () => {
    const { owners } = overview(PRODUCT);
    expect(owners.map(({ component, implements: builds, watches }) => [component.id, builds, watches])).toEqual([
      ["band", true, false],
    ]);
  });
});
