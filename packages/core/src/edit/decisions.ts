import { isRecord } from "../read/mishap.ts";
import type { Desk } from "./desk.ts";
import { addEntity, entityOf } from "./entities.ts";
import { setField } from "./fields.ts";
import { refuse } from "./problems.ts";
import { removeEntity } from "./remove.ts";
import type { Broken, Edit } from "./types.ts";

type Decide = Extract<Edit, { readonly do: "decide" }>;

/** Writes a new decision, or other fields of one that is there. */
export function writeDecision(desk: Desk, { id, value, file }: Decide): void {
  if (!desk.has(id))
    return addEntity(desk, { do: "add", section: "decisions", id, value, ...(file === undefined ? {} : { file }) });
  decisionOf(desk, id);
  for (const [key, one] of Object.entries(value)) setField(desk, id, [key], one);
  return undefined;
}

/** Writes the changes of a decision into the model, in their order; what already is as they say stays as it is written. */
export function adoptDecision(desk: Desk, id: string): readonly Broken[] {
  const data = decisionOf(desk, id);
  const status = String(data["status"]);
  if (status !== "planned" && status !== "in-place")
    return refuse({
      code: "edit-not-adoptable",
      address: `${id}.status`,
      at: desk.place(desk.slot(id), ["status"]),
      params: { id, status },
    });
  const changes: readonly unknown[] = Array.isArray(data["changes"]) ? data["changes"] : [];
  for (const change of changes) if (isRecord(change)) adoptChange(desk, change);
  if (status === "planned") setField(desk, id, ["status"], "in-place");
  return [];
}

function adoptChange(desk: Desk, { set, add, remove, move, to, value }: Readonly<Record<string, unknown>>): void {
  if (typeof set === "string") {
    const [id = "", ...path] = set.split(".");
    setField(desk, id, path, value);
  } else if (typeof add === "string" && typeof to === "string") {
    if (!desk.has(add)) addEntity(desk, { do: "add", section: to, id: add, value });
  } else if (typeof remove === "string") {
    if (desk.has(remove)) removeEntity(desk, remove, "unchecked");
  } else if (typeof move === "string" && typeof to === "string") setField(desk, move, ["part_of"], to);
}

function decisionOf(desk: Desk, id: string): Readonly<Record<string, unknown>> {
  const slot = entityOf(desk, id);
  if (slot.section === "decisions" && isRecord(slot.data)) return slot.data;
  return refuse({
    code: "edit-not-a-decision",
    address: id,
    at: desk.place(slot),
    params: { id, kind: slot.kind ?? slot.section },
  });
}
