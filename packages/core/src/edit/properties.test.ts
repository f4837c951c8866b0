import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../read/parse.ts";
import type { InputFile } from "../read/text.ts";
import { documents } from "../testing/documents.ts";
import { tinyKnowledge } from "../testing/knowledge.ts";
import { same } from "./data.ts";
import { edit, editable, writtenAt } from "./edit.ts";
import type { Edit, Editable, Edited } from "./types.ts";

const SEED = 20261125;
const RUNS = 400;

const IDS = ["lamp", "mcu", "key", "login", "ble", "link", "one-image", "lock-it", "sato", "weber"];
const NEW_IDS = ["probe", "on", "n", "null", "x1", "a-b"];

const text = fc.oneof(
  fc.constantFrom(
    "no",
    "on",
    "NO",
    "null",
    "~",
    "1",
    "5.0",
    "0x1F",
    "12:30",
    "1e5",
    "2026-11-02",
    "a: b",
    "a #b",
    "- a",
    "?",
    "'",
    '"',
    "%x",
    "@x",
    "key：value",
    "｛",
    "値、値",
    "a,b",
    "[a]",
    "{a}",
    "a\nb\n",
    "a\n b",
    "\ttab",
    " lead",
    "trail ",
    "\u2028",
    "\uFEFF",
    "…",
    "😀",
    "=",
    "<<",
    "&a",
    "*a",
    "!t",
    "|",
    ">",
    "line\r\nline",
    "a\n\n",
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
  fc.lorem({ maxCount: 30 }),
);
const both = fc.oneof(text, fc.record({ en: text, ja: text }));

/** Values that are valid at an address. */
const sets: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  ["system.name", both],
  ["system.note", both],
  ["system.fleet", fc.oneof(fc.nat(1000), fc.constant({ min: 1, likely: 2, max: 3 }))],
  ["system.properties.root_of_trust", fc.constantFrom("yes", "no", "unknown", true, false)],
  ["weber.name", both],
  ["weber.role", both],
  ["weber.team", both],
  ["key.note", both],
  [
    "key.scope",
    fc.constantFrom("device", "fleet", "unknown", { is: "device", source: "x, y" }, { is: "unknown", asked: "weber" }),
  ],
  ["key.scope.note", both],
  ["key.scope.assuming", fc.constant("one-image")],
  ["login.rotation", fc.constantFrom("never", "90 days", { is: "never", note: "n" })],
  ["ble.version", fc.constantFrom("5.0", "4.2", "5", { is: "5.1", source: "s" })],
  ["lamp.name", both],
  ["lamp.holds", fc.subarray(["key", "login", "unknown"])],
  ["lamp.holds.0", fc.constantFrom("key", "login")],
  ["lamp.owner.watches", fc.constantFrom("sato", "weber", "unknown", { is: "weber", note: "n" })],
  ["lamp.properties.power", fc.constantFrom("mains", "coin-cell", "unknown")],
  ["lamp.foreign", fc.record({ a: both, b: fc.array(both) })],
  ["mcu.holds", fc.subarray(["key", "login", "unknown"])],
  ["mcu.note", both],
  ["mcu.properties.debug_port", fc.constantFrom("open", "none", "unknown", { is: "none", source: "a: b" })],
  ["mcu.properties.debug_port.note", both],
  ["mcu.properties.secure_boot", fc.constantFrom("yes", "no", true, { is: "yes", assuming: "one-image" })],
  ["mcu.properties.ports", fc.subarray(["usb", "uart"])],
  ["mcu.properties.chip", both],
  ["mcu.properties.made_on", fc.constant("2026-01-31")],
  ["mcu.properties.image_proof.note", both],
  ["link.carries", fc.subarray(["key", "login"])],
  ["link.returns", fc.subarray(["key", "login"])],
  ["link.protection.application.encryption", fc.constantFrom("yes", "no", "unknown")],
  ["link.protection.application.authentication.to_proves", fc.constantFrom("none", "key")],
  ["link.protection.link.encryption", fc.constantFrom("yes", "no")],
  ["link.protection.transport", fc.constantFrom("none", "unknown", { encryption: "yes" })],
  ["lock-it.why", both],
  ["lock-it.evidence", fc.array(fc.record({ what: both, link: text }), { maxLength: 3 })],
  [
    "lock-it.changes",
    fc.constantFrom(
      [{ set: "key.scope", value: "device" }],
      [{ remove: "lamp" }, { set: "login.scope", value: { is: "device", note: "long" } }],
    ),
  ],
];
const setEdit: fc.Arbitrary<Edit> = fc
  .constantFrom(...sets)
  .chain(([address, values]) => values.map((value): Edit => ({ do: "set", address, value })));
const unsetEdit: fc.Arbitrary<Edit> = fc
  .constantFrom(
    "system.fleet",
    "system.properties.root_of_trust",
    "weber.role",
    "key.scope",
    "key.scope.assuming",
    "lamp.owner",
    "lamp.owner.implements",
    "lamp.holds",
    "mcu.part_of",
    "mcu.holds",
    "mcu.holds.1",
    "mcu.properties",
    "mcu.properties.ports",
    "mcu.properties.image_proof.source",
    "mcu.note",
    "link.protection",
    "link.protection.application.encryption",
    "link.over",
    "lock-it.why",
    "lock-it.why.en",
    "lock-it.changes",
    "lock-it.changes.1",
    "ble.version",
  )
  .map((address): Edit => ({ do: "unset", address }));
const memberEdit: fc.Arbitrary<Edit> = fc
  .record({
    do: fc.constantFrom("include" as const, "exclude" as const),
    address: fc.constantFrom(
      "lamp.holds",
      "mcu.holds",
      "mcu.properties.ports",
      "link.carries",
      "link.returns",
      "link.over",
      "lock-it.applies_to",
      "mcu.formerly",
    ),
    member: fc.constantFrom("key", "login", "usb", "lamp", "mcu", "old-id", "ble"),
  })
  .map((one): Edit => one);
const spot = fc.record(
  { file: fc.constantFrom("sekisho.yaml", "parts/more.yaml"), after: fc.constantFrom(...IDS) },
  { requiredKeys: [] },
);
const entityEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...NEW_IDS), both, spot).map(([id, name, at]): Edit => ({
    do: "add",
    section: "components",
    id,
    value: { name, class: "endpoint", holds: [] },
    ...at,
  })),
  fc
    .tuple(fc.constantFrom(...NEW_IDS), both)
    .map(([id, name]): Edit => ({ do: "add", section: "actors", id, value: { name, kind: "user" } })),
  fc
    .tuple(fc.constantFrom(...IDS), fc.constantFrom("refuse" as const, "drop" as const))
    .map(([id, references]): Edit => ({ do: "remove", id, references })),
  fc.tuple(fc.constantFrom(...IDS), spot).map(([id, at]): Edit => ({ do: "move", id, ...at })),
  fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...NEW_IDS)).map(([id, to]): Edit => ({ do: "rename", id, to })),
  fc.constant<Edit>({ do: "adopt", id: "lock-it" }),
  both.map((why): Edit => ({
    do: "decide",
    id: "why-not",
    value: { finding: "R1@mcu", status: "rejected", by: "sato", since: "2026-11-16", why },
  })),
);
const anyEdit = fc.oneof({ weight: 3, arbitrary: setEdit }, unsetEdit, memberEdit, {
  weight: 2,
  arbitrary: entityEdit,
});

const style = fc
  .record({
    name: fc.constantFrom("block" as const, "compact" as const, "wide" as const, "json" as const),
    crlf: fc.boolean(),
    bom: fc.boolean(),
    cut: fc.boolean(),
  })
  .map(({ name, crlf, bom, cut }) => {
    const plain = cut ? documents[name].trimEnd() : documents[name];
    return (bom ? "\uFEFF" : "") + (crlf ? plain.replaceAll("\n", "\r\n") : plain);
  });

const open = (text: string): Editable => editable([{ path: "sekisho.yaml", bytes: text }], tinyKnowledge);
const textsOf = (files: readonly InputFile[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, bytes }) => [path, bytes]));
const errorsOf = (on: Editable): readonly string[] =>
  parse(on.files, tinyKnowledge)
    .problems.filter((one) => one.severity === "error")
    .map((one) => `${one.code} ${one.address}`);
const commentsOf = (files: readonly InputFile[]): readonly string[] =>
  files
    .flatMap(({ bytes }) => String(bytes).match(/(?<=^|\s)# .*$/gm) ?? [])
    .map((one) => one.trim())
    .sort();
const codesOf = (result: Edited): readonly string[] =>
  result.is === "done" ? [] : result.problems.map((one) => one.code);

/** Runs a property over documents in any style and edits of them. */
const always = (
  arbitrary: fc.Arbitrary<readonly [string, readonly Edit[]]>,
  holds: (text: string, edits: readonly Edit[]) => void,
): void =>
  fc.assert(
    fc.property(arbitrary, ([one, edits]) => holds(one, edits)),
    { seed: SEED, numRuns: RUNS },
  );
const oneEdit = (arbitrary: fc.Arbitrary<Edit>) =>
  fc.tuple(
    style,
    arbitrary.map((one): readonly Edit[] => [one]),
  );
const someEdits = fc.tuple(style, fc.array(anyEdit, { minLength: 1, maxLength: 4 }));

describe("edits of documents in any style", () => {
  it("undo∘do is the identity on bytes", { timeout: 120_000 }, () => {
    always(someEdits, (one, edits) => {
      const on = open(one);
      const result = edit(on, edits, tinyKnowledge);
      if (result.is === "refused") return;
      const back = edit(result.now, result.undo, tinyKnowledge);
      expect(back.is === "done" ? textsOf(back.now.files) : codesOf(back)).toEqual(textsOf(on.files));
    });
  });

  it("a valid edit leaves a valid model, and what is refused changes nothing", { timeout: 120_000 }, () => {
    always(someEdits, (one, edits) => {
      const on = open(one);
      const result = edit(on, edits, tinyKnowledge);
      expect(errorsOf(result.is === "done" ? result.now : on)).toEqual([]);
    });
  });

  it("a valid value is set, in every style, and is read back the same", { timeout: 120_000 }, () => {
    always(oneEdit(setEdit), (one, edits) => {
      const [edited] = edits;
      const result = edit(open(one), edits, tinyKnowledge);
      expect(codesOf(result)).toEqual([]);
      if (result.is === "refused" || edited?.do !== "set") return;
      const now = writtenAt(result.now, edited.address);
      expect(same(now, edited.value) ? edited.value : now).toEqual(edited.value);
    });
  });

  it("setting keeps every comment that is not inside of what it replaces", { timeout: 120_000 }, () => {
    always(oneEdit(setEdit), (one, edits) => {
      const on = open(one);
      const result = edit(on, edits, tinyKnowledge);
      if (result.is === "refused") return;
      const lost = commentsOf(on.files).filter((comment) => !commentsOf(result.now.files).includes(comment));
      expect(lost.filter((comment) => comment !== "# burnt in")).toEqual([]);
    });
  });

  it("line ends stay as they are", { timeout: 120_000 }, () => {
    always(someEdits, (one, edits) => {
      const result = edit(open(one), edits, tinyKnowledge);
      if (result.is === "refused") return;
      for (const { path, bytes } of result.now.files) {
        if (path !== "sekisho.yaml") continue;
        expect(/(?<!\r)\n/.test(String(bytes))).toBe(/(?<!\r)\n/.test(one));
        expect(String(bytes).startsWith("\uFEFF")).toBe(one.startsWith("\uFEFF"));
      }
    });
  });

  it("no edit is refused for its style but those that would lose comments", { timeout: 120_000 }, () => {
    always(oneEdit(anyEdit), (one, edits) => {
      expect(
        codesOf(edit(open(one), edits, tinyKnowledge)).filter(
          (code) => code === "edit-style" || code === "edit-garbled",
        ),
      ).toEqual([]);
    });
  });
});

it.each(Object.entries<string>(documents))("the documents of these tests have no problems: %s", (_, one) => {
  expect(open(one).read.problems).toEqual([]);
});
