import type { Knowledge } from "../knowledge/knowledge.ts";
import { references } from "../model/references.ts";
import type { Linked, Links } from "./links.ts";
import { mishap, type Mishap } from "./mishap.ts";
import { nearest, squared } from "./nearest.ts";

/** What a decision may be about besides a recommendation: the same as what it applies to. */
const SUBJECTS = references.find((one) => one.kind === "decision" && one.field === "applies_to")?.to ?? [];

/** Checks what a decision says it is about: a recommendation, a finding (`RECORD@ID` or one by hand) or a risk. */
export function subjectChecks(
  knowledge: Knowledge,
  entities: ReadonlyMap<string, Linked>,
  links: Links,
): (value: Linked["value"]) => readonly Mishap[] {
  const recommendations = recordsOf([...knowledge.recommendations.keys()]);
  const all = recordsOf([...knowledge.recommendations.keys(), ...knowledge.concerns.keys()]);

  const recommendation = (typed: string): readonly Mishap[] => {
    if (recommendations.has(typed)) return [];
    if (knowledge.concerns.has(typed))
      return [mishap("key-misplaced", ["recommendation"], { key: typed, under: "finding" })];
    return [unknownRecord("recommendation", typed, recommendations.nearest(typed), "")];
  };
  const about = (field: "finding" | "risk", typed: string): readonly Mishap[] => {
    const [record = "", ...rest] = typed.split("@");
    const subject = rest.join("@");
    if (rest.length === 0) return field === "risk" || entities.get(typed)?.kind === "finding" ? [] : [bare(typed)];
    const wrong =
      field === "risk" || all.has(record) ? [] : [unknownRecord(field, record, all.nearest(record), `@${subject}`)];
    const nowhere = subject === "system" ? [] : links.one(subject, [field], SUBJECTS);
    return [...wrong, ...nowhere.map((one) => ({ ...one, becomes: undefined }))];
  };
  /** Only the record, or nothing that is one: a finding has a subject as well. */
  const bare = (typed: string): Mishap => {
    const near = all.nearest(typed);
    const right = all.has(typed) ? [typed] : near === undefined ? [] : [near.id, ...near.or];
    const [first, ...or] = right.map((id) => `${id}@…`);
    return mishap("record-unknown", ["finding"], {
      record: typed,
      ...(first === undefined ? {} : { nearest: first, or }),
    });
  };
  return (value) => [
    ...(typeof value["recommendation"] === "string" ? recommendation(value["recommendation"]) : []),
    ...(["finding", "risk"] as const).flatMap((field) => {
      const typed = value[field];
      return typeof typed === "string" ? about(field, typed) : [];
    }),
  ];
}

interface Near {
  readonly id: string;
  readonly or: readonly string[];
  readonly certain: boolean;
}

const unknownRecord = (field: string, record: string, near: Near | undefined, rest: string): Mishap =>
  mishap(
    "record-unknown",
    [field],
    { record, ...(near === undefined ? {} : { nearest: near.id, or: near.or }) },
    { becomes: near?.certain === true ? () => near.id + rest : undefined },
  );

/** Ids of records, and the one that was meant. A knowledge base without records refuses nothing. */
function recordsOf(ids: readonly string[]): {
  readonly has: (id: string) => boolean;
  readonly nearest: (typed: string) => Near | undefined;
} {
  const known = new Set(ids);
  const plain = new Map(ids.map((id) => [printed(id), id]));
  return {
    has: (id) => known.size === 0 || known.has(id),
    nearest: (typed) => {
      const same = plain.get(printed(typed));
      if (same !== undefined) return { id: same, or: [], certain: true };
      const [first, ...or] = ids.filter((id) => id.endsWith(`_${typed}`)); // the number alone, in one or more documents
      const near = first ?? nearest(typed, ids);
      return near === undefined ? undefined : { id: near, or, certain: false };
    },
  };
}

/** An id without what people print differently: `CLP.13 6.11`, `clp13-6.11`. */
const printed = (id: string): string => squared(id).replace(/^clp\.?-?/, "clp");
