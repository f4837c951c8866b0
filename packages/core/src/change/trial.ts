import { assess, type Assessment } from "../assess/assess.ts";
import { effective } from "../assess/effective.ts";
import type { Document, Entity } from "../model/document.ts";
import type { Change } from "../model/schema/work.ts";

/** An assessment with changes made in its model, from scratch; nothing where one of them cannot be made. */
export function assessWith(assessment: Assessment, changes: readonly Change[]): Assessment | undefined {
  const { document, knowledge, asOf, model } = assessment;
  const trial: Entity<"decision"> = {
    kind: "decision",
    id: "",
    index: 0,
    value: { status: "planned", by: "", since: asOf, changes: [...changes] },
    broken: false,
  };
  const alone: Document = { ...document, entities: { ...document.entities, decision: [trial] } };
  const { document: changed, notApplied } = effective(alone, "planned", knowledge);
  if (notApplied.length > 0) return undefined;
  const decided = new Map(document.decided);
  for (const address of changed.decided.keys()) decided.delete(address); // what is tried out is nobody's decision
  const made = assess({ ...changed, decided }, knowledge, asOf, { model: "designed" });
  return { ...made, model };
}
