import { assess, groundsOf, parse, type Known } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();

/** Can the key `key` be read by someone who holds a unit, with these components keeping it? */
function readable(components: string): Known<unknown> {
  const bytes = `format: sekisho/1\nsystem: {name: case}\ncredentials:\n  key: {kind: psk, scope: fleet}\ncomponents:\n${components}`;
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes }], knowledge);
  expect(problems.map((problem) => [problem.code, problem.address])).toEqual([]);
  const key = document.byId.get("key");
  if (key === undefined) throw new Error("no key");
  return assess(document, knowledge, "2026-11-25").evaluation.byName(key, "secret_readable_from_outside");
}

const LAMP = "  lamp: {class: endpoint}\n";
const chip = (properties: string): string =>
  `${LAMP}  soc: {class: microcontroller, part_of: lamp, holds: [key], properties: {${properties}}}\n`;

describe("a secret kept in a unit", () => {
  it("is read through a working port where memory is not locked", () => {
    expect(readable(chip("debug_port: open, read_lock: no")).value).toBe(true);
    expect(readable(chip("debug_port: unit-key, boot_console: open, read_lock: no")).value).toBe(true);
  });

  it("stays inside where the ports are closed or memory is locked", () => {
    expect(readable(chip("debug_port: open, read_lock: yes")).value).toBe(false);
    expect(readable(chip("debug_port: disabled, boot_console: locked")).value).toBe(false);
    expect(readable(chip("debug_port: open, read_lock: no, secret_memory: trust-anchor")).value).toBe(false);
  });

  it("asks for the lock where the port works and nobody said it", () => {
    const value = readable(chip("debug_port: open"));
    expect(groundsOf(value.because).missing.map((at) => `${at.entity}.${at.field}`)).toContain(
      "soc.properties.read_lock",
    );
  });

  it("leaves an anchor only where the anchor hands it out", () => {
    const anchor = (leave: string): string =>
      `${LAMP}  se: {class: trust-anchor, part_of: lamp, holds: [key], properties: {keys_leave_anchor: ${leave}}}\n`;
    expect(readable(anchor("no")).value).toBe(false);
    expect(readable(anchor("yes")).value).toBe(true);
  });

  it("is taken out with a card that is not encrypted", () => {
    const card = (encrypted: string): string =>
      `${LAMP}  card: {class: removable-storage, part_of: lamp, holds: [key], properties: {encrypted_at_rest: ${encrypted}}}\n`;
    expect(readable(card("no")).value).toBe(true);
    expect(readable(card("yes")).value).toBe(false);
  });
});

describe("a secret kept elsewhere", () => {
  it("is open in the program of a published app, and closed in the key store of its system", () => {
    const app = (store: string): string =>
      `  app: {class: mobile-app, holds: [key], properties: {key_store: ${store}}}\n`;
    expect(readable(app("code")).value).toBe(true);
    expect(readable(app("os-key-store")).value).toBe(false);
  });

  it("is not in anyone's hand on a server", () => {
    expect(readable("  cloud: {class: application-tier, holds: [key], properties: {key_store: file}}\n").value).toBe(
      false,
    );
  });
});
