import { expect, it } from "vitest";
import { tinyKnowledge } from "../testing/knowledge.ts";
import { applyFixes } from "./fixes.ts";
import { parse } from "./parse.ts";

const SEED = 20261125;
const ROUNDS = 2000;
const TEXT = `format: sekisho/1
system: {name: Test, sector: consumer-health, markets: [JP]}
people:
  sato: {name: {en: Hanako Sato, ja: 佐藤 花子}}
credentials:
  key: {kind: psk, scope: fleet, harms: {disclosed: {privacy: major}}}
components:
  watch: {class: endpoint, owner: {implements: sato}}
  mcu:
    class: microcontroller
    part_of: watch
    holds: [key, unknown]
    properties:
      image_proof: {is: mac, with: key, source: 'page 41'}
      secure_boot: {is: unknown, asked: sato, since: 2026-11-02}
networks:
  ble: {kind: ble, version: '4.2'}
flows:
  f:
    from: mcu
    to: anyone
    over: ble
    protection: {link: ble-just-works, application: {authentication: {from_proves: key}, encryption: yes}}
`;
const PIECES = [
  "{",
  "}",
  "[",
  "]",
  ":",
  "：",
  "&a",
  "*a",
  "!t ",
  "- ",
  "\n",
  "  ",
  "\t",
  "#",
  "'",
  '"',
  "|",
  "unknown",
  "__proto__: 1",
  "\uFEFF",
  "\r",
  "\u0000",
  "\ud800",
  "---\n",
  "%",
  "<<: ",
  "key",
  "はい",
];

/** A small generator of our own, so that a failure can be repeated from its round. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

it("never throws, and every place and fix lies inside its file", () => {
  const pick = random(SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    let text = TEXT;
    for (let change = pick(4); change >= 0; change -= 1) {
      const at = pick(text.length);
      const cut = pick(3) === 0 ? pick(40) : 0;
      text = text.slice(0, at) + (pick(4) === 0 ? "" : (PIECES[pick(PIECES.length)] ?? "")) + text.slice(at + cut);
    }
    const files = [{ path: "sekisho.yaml", bytes: text }];
    const { document, problems } = parse(files, tinyKnowledge);
    const lines = text.split("\n");
    const outside = problems.filter(
      ({ at }) => at.line > lines.length || at.column > (lines[at.line - 1] ?? "").length + 1,
    );
    const wild = problems.filter(
      ({ fix }) => fix !== undefined && (fix.from < 0 || fix.from > fix.to || fix.to > text.length),
    );
    expect([...outside, ...wild], `round ${round}`).toEqual([]);
    for (const { id } of document.byId.values()) document.source.place(id, "properties.image_proof");
    applyFixes(files, problems);
  }
});
