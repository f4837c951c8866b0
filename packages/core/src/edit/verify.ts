import type { Problem } from "../problem.ts";
import { isDocumentFile } from "../read/document-files.ts";
import type { Read } from "../read/parse.ts";
import { same } from "./data.ts";
import { Desk, keyOfSlot, type Slot } from "./desk.ts";
import type { EditProblem } from "./problems.ts";
import type { ChangedText, Edit } from "./types.ts";

interface Standing {
  readonly desk: Desk;
  readonly slot: Slot;
}

/**
 * Reads changed files again and compares: what was edited has to say what was asked for, everything else what it said
 * before. So a text that this folder does not understand is refused, never bent.
 */
export function misread(desk: Desk, changed: readonly ChangedText[]): readonly EditProblem[] {
  if (desk.byTheLetter) return [];
  const paths = changed.map((one) => one.path).filter(isDocumentFile);
  const was = new Desk(changed.flatMap(({ path, before }) => (before === undefined ? [] : [{ path, bytes: before }])));
  const before = standing(was, paths);
  const after = standing(desk, paths);
  return [...new Set([...before.keys(), ...after.keys(), ...desk.expected.keys()])].flatMap((key): EditProblem[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const isExpected = desk.expected.has(key);
    if (!isExpected && old !== undefined && now !== undefined && textOf(old) === textOf(now)) return [];
    if (isExpected && now === undefined && !paths.includes(old?.slot.file.path ?? "")) return [];
    const wanted = isExpected ? desk.expected.get(key) : dataOf(old);
    if (same(wanted, dataOf(now))) return [];
    const id = now?.slot.id ?? old?.slot.id ?? key;
    const at = old === undefined ? {} : { at: was.place(old.slot) };
    return [{ code: "edit-style", severity: "error", address: id, params: { address: id }, ...at }];
  });
}

function standing(desk: Desk, paths: readonly string[]): ReadonlyMap<string, Standing> {
  const all = paths.filter((path) => desk.text(path) !== undefined).flatMap((path) => desk.layout(path).slots);
  return new Map([...all].reverse().map((slot): [string, Standing] => [keyOfSlot(slot), { desk, slot }]));
}

const textOf = ({ slot: { chunk } }: Standing): string | undefined =>
  chunk.section === undefined ? undefined : chunk.file.text.slice(chunk.from, chunk.to);
const dataOf = (one: Standing | undefined): unknown => (one === undefined ? undefined : one.desk.dataOf(one.slot));

/** Problems that edits have brought, and problems that they have uncovered in what had problems before. */
export function newProblems(
  before: Read,
  after: Read,
  edits: readonly Edit[],
): { readonly refusing: readonly Problem[]; readonly others: readonly Problem[] } {
  const known = new Map<string, number>();
  for (const one of before.problems) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
  const fresh = after.problems.filter((one) => {
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    return left <= 0;
  });
  const edited = edits.flatMap(addressesOf);
  const isRefusing = (one: Problem): boolean => {
    if (one.severity !== "error") return false;
    const address = one.address ?? "";
    const wasBroken = before.document.byId.get(address.split(".")[0] ?? "")?.broken === true;
    return !wasBroken || edited.some((own) => address === own || address.startsWith(`${own}.`));
  };
  return {
    refusing: fresh.filter(isRefusing).map((one) => placedIn(before, one)),
    others: fresh.filter((one) => !isRefusing(one)),
  };
}

/** A problem without what moves when lines are added. */
function keyOf({ code, address, severity, params }: Problem): string {
  const fixed = Object.entries(params).filter(([name]) => name !== "line" && name !== "column" && name !== "file");
  return JSON.stringify([severity, code, address ?? "", fixed]);
}

/** Where the field stands now: the text in which the problem was found is never written. */
function placedIn(before: Read, one: Problem): Problem {
  const [id = "", ...path] = (one.address ?? "").split(".");
  const at = id === "" ? undefined : before.document.source.place(id, path.join("."));
  if (at === undefined) return one;
  const { fix: _, ...rest } = one;
  return { ...rest, at };
}

const addressesOf = (one: Edit): readonly string[] => {
  if ("address" in one) return [typeof one.address === "string" ? one.address : one.address.join(".")];
  if (one.do === "add") return [one.id];
  return one.do === "decide" ? [one.id] : [];
};
