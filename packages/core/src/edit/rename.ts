import { isMap, isScalar, isSeq } from "yaml";
import { isSection } from "../read/chunks.ts";
import { isRecord } from "../read/mishap.ts";
import { parseChunk } from "../read/syntax.ts";
import { sourceText } from "../read/text.ts";
import { withAt } from "./data.ts";
import type { Desk } from "./desk.ts";
import { checkNewId, entityOf } from "./entities.ts";
import { includeMember, setField } from "./fields.ts";
import { rangeOf } from "./nodes.ts";
import { refuse } from "./problems.ts";
import { namingOf } from "./references.ts";
import type { Splice } from "./replace-value.ts";
import { scalarText } from "./scalars.ts";

const LAYOUT = "layout.yaml";

/** Gives an entity another id: its key, every reference, the layout; `formerly` keeps the old one. */
export function renameEntity(desk: Desk, id: string, to: string): void {
  const slot = entityOf(desk, id);
  if (id === to) return;
  checkNewId(desk, to, slot.section);
  refuseWhereUnread(desk, id);
  const splices = new Map<string, Splice[]>();
  const put = (path: string, splice: Splice): void => void splices.set(path, [...(splices.get(path) ?? []), splice]);
  let own: unknown = slot.data;
  for (const { slot: other, found } of namingOf(desk, id)) {
    const { data, file, chunk, path: home } = desk.open(other);
    let renamed = data;
    for (const { path, before, behind } of found) {
      const text = before + to + behind;
      const { from, to: end, exact } = desk.parsed(other).locate([...home, ...path], false);
      if (!exact)
        refuse({
          code: "edit-style",
          address: [other.id, ...path].join("."),
          params: { address: [other.id, ...path].join(".") },
        });
      put(file.path, { from, to: end, text: inQuotesOf(chunk.file.text[from], text) });
      renamed = withAt(renamed, path, text);
    }
    if (other.id === id) own = renamed;
    else desk.expect(other, renamed);
  }
  const key = desk.parsed(slot).locate(slot.path, true);
  const quote = slot.file.text[key.from];
  put(slot.file.path, { from: key.from, to: key.to, text: quote === "'" || quote === '"' ? quote + to + quote : to });
  for (const splice of inLayout(desk, id, to)) put(LAYOUT, splice);
  for (const [path, all] of splices)
    for (const { from, to: end, text } of all.sort((a, b) => b.from - a.from)) desk.splice(path, from, end, text);
  desk.expect(slot, undefined);
  desk.expect({ section: slot.section, id: to }, own);
  keepFormer(desk, to, id, isRecord(own) ? own["formerly"] : undefined);
}

/** The old id joins `formerly`; one that comes back leaves it. */
function keepFormer(desk: Desk, id: string, old: string, formerly: unknown): void {
  const before: readonly unknown[] = Array.isArray(formerly) ? formerly : [];
  if (!before.includes(id)) return includeMember(desk, id, ["formerly"], old);
  return setField(desk, id, ["formerly"], [...before.filter((one) => one !== id && one !== old), old]);
}

/** A text that cannot be read may name the id, and would then name nothing. */
function refuseWhereUnread(desk: Desk, id: string): void {
  const word = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
  for (const slot of desk.slots()) {
    const { file, chunk } = slot;
    if (!isSection(slot.section) && slot.kind === undefined) continue;
    if (word.test(file.text.slice(chunk.from, chunk.to)) && desk.parsed(slot).failed)
      refuse({ code: "edit-garbled", address: slot.id, at: desk.place(slot), params: { id: slot.id } });
  }
}

/** Positions of the diagram are kept by id. */
function inLayout(desk: Desk, id: string, to: string): readonly Splice[] {
  const text = desk.text(LAYOUT);
  if (text === undefined) return [];
  const file = sourceText(LAYOUT, text);
  const { root, failed } = parseChunk({ file, from: 0, to: text.length, section: undefined, id: undefined });
  return failed
    ? []
    : scalarsOf(root).flatMap((node) => {
        if (!isScalar(node) || node.value !== id) return [];
        const [from, end] = rangeOf(node, { text, base: 0 });
        return [{ from, to: end, text: inQuotesOf(text[from], to) }];
      });
}

function scalarsOf(node: unknown): readonly unknown[] {
  if (isMap(node)) return node.items.flatMap((pair) => [...scalarsOf(pair.key), ...scalarsOf(pair.value)]);
  return isSeq(node) ? node.items.flatMap(scalarsOf) : [node];
}

const inQuotesOf = (first: string | undefined, text: string): string =>
  first === "'" || first === '"' ? first + text + first : scalarText(text, true);
