import { assess, parse } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();

/** The kind of key by which a lock proves itself, with these proofs on the lines to a phone and to a card. */
function keyModel(phone: string, card: string): unknown {
  const bytes = `format: sekisho/1
system: {name: case}
credentials:
  own: {kind: psk, scope: device}
  site: {kind: psk, scope: tenant}
networks: {radio: {kind: ble}, field: {kind: nfc}}
actors: {guest: {kind: user}}
components:
  lock: {class: endpoint}
  chip: {class: microcontroller, part_of: lock, holds: [own, site]}
  app: {class: mobile-app}
flows:
  open: {from: app, to: chip, over: radio, protection: {link: none, transport: none, application: ${phone}}}
  card: {from: guest, to: chip, over: field, protection: {link: ${card}, application: none}}
`;
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes }], knowledge);
  expect(problems.map((one) => [one.code, one.address])).toEqual([]);
  const lock = document.byId.get("lock");
  return lock === undefined
    ? undefined
    : assess(document, knowledge, "2026-11-25").evaluation.byName(lock, "key_model").value;
}

const by = (key: string): string => `{authentication: {from_proves: none, to_proves: ${key}}}`;

describe("the kind of key by which a unit proves itself", () => {
  it("is its own where every line that proves it shows its own", () => {
    expect(keyModel(by("own"), "none")).toBe("personalised-psk");
  });

  it("is a shared one as soon as one line shows nothing better", () => {
    expect(keyModel(by("own"), by("site"))).toBe("shared-psk");
  });

  it("is not known where nobody names what is shown", () => {
    expect(keyModel("unknown", "none")).toEqual({ unknown: true });
  });
});
