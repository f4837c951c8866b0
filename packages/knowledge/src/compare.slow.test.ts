import { assess, compare, parse, type Assessment, type Cause } from "@sekisho/core";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse as yaml, stringify } from "yaml";
import { loadKnowledge } from "./load.ts";

const SEED = 20261125;
const RUNS = 150;
const DAY = "2026-11-25";
const knowledge = loadKnowledge();
const root = fileURLToPath(new URL("../../../examples/", import.meta.url));
type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
const treeOf = (value: unknown): Tree => (isTree(value) ? value : {});

const trees = readdirSync(root, { withFileTypes: true }).flatMap((one): readonly Tree[] => {
  if (!one.isDirectory()) return [];
  const files = readdirSync(join(root, one.name)).filter((name) => name.endsWith(".yaml"));
  const parts = files.map((name) => treeOf(yaml(readFileSync(join(root, one.name, name), "utf8"))));
  return [Object.fromEntries(parts.flatMap((part) => Object.entries(part)))];
});

function assessed(tree: Tree): Assessment | undefined {
  const { document } = parse([{ path: "sekisho.yaml", bytes: stringify(tree) }], knowledge);
  return document.incomplete ? undefined : assess(document, knowledge, DAY);
}

/** Takes away an entity, or a field of one; nothing where that leaves references that lead nowhere. */
const edited = (tree: Tree, at: readonly [number, number, number]): Tree | undefined => {
  const names = Object.keys(tree).filter((name) => !["format", "system", "risk", "packs", "uses"].includes(name));
  const section = names[at[0] % names.length];
  if (section === undefined) return undefined;
  const entries = treeOf(tree[section]);
  const ids = Object.keys(entries);
  const id = ids[at[1] % ids.length];
  if (id === undefined) return undefined;
  const entity = treeOf(entries[id]);
  const fields = Object.keys(entity);
  const field = fields[at[2] % (fields.length + 1)];
  const without = (of: Tree, key: string): Tree =>
    Object.fromEntries(Object.entries(of).filter(([name]) => name !== key));
  const after = field === undefined ? without(entries, id) : { ...entries, [id]: without(entity, field) };
  return { ...tree, [section]: after };
};

const opposite: Readonly<Record<string, readonly string[]>> = {
  new: ["closed", "question"],
  closed: ["new"],
  question: ["new", "settled"],
  settled: ["question"],
  worse: ["better"],
  better: ["worse"],
  rated: ["rated"],
};

it("gives every difference a cause among what changed, and the opposite on the way back", { timeout: 300_000 }, () => {
  const wholes = trees.map((tree) => [tree, assessed(tree)] as const);
  let seen = 0;
  fc.assert(
    fc.property(fc.nat(99), fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), (which, at) => {
      const [tree, before] = wholes[which % wholes.length] ?? [];
      const cut = tree && edited(tree, at);
      const after = cut && assessed(cut);
      if (before === undefined || after === undefined) return;
      const there = compare(before, after);
      const back = new Map(
        compare(after, before)
          .findings()
          .map((one) => [one.id, one.change]),
      );
      const changed = new Set(
        there.model.entities.flatMap((one) => [
          ...(one.is === "changed" ? [] : [`${one.is === "added" ? "+" : "-"}${one.id}`]),
          ...one.values.map(({ address }) => address),
        ]),
      );
      const explained = (causes: readonly Cause[]): void => {
        expect(causes.length).toBeGreaterThan(0);
        for (const { id } of causes) expect(changed).toContain(id);
      };
      for (const one of there.findings()) {
        seen += 1;
        explained(one.causes());
        expect([one.id, opposite[one.change]]).toEqual([one.id, expect.arrayContaining([back.get(one.id)])]);
      }
      expect(back.size).toBe(there.findings().length);
      for (const one of [...there.endpoints(), ...there.surface()]) explained(one.causes);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(seen).toBeGreaterThan(100);
});
