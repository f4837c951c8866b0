import type { Knowledge } from "../knowledge/knowledge.ts";
import type { AnyEntity, Document, Entity } from "../model/document.ts";
import { kinds, sections, type Kind, type Section } from "../model/kinds.ts";
import { references } from "../model/references.ts";
import { system as systemSchema } from "../model/schema/product.ts";
import type { Change } from "../model/schema/work.ts";
import { idsIn } from "../facts/roles/references.ts";
import { isLongForm, written } from "../facts/stated.ts";
import { isRecord } from "../read/mishap.ts";
import { checksOf, type Checks } from "../read/checks.ts";
import { meaningsOf } from "../read/meanings.ts";

/** Which model is assessed: as written, with what is in place, or with what is planned as well. */
export const models = ["designed", "current", "planned"] as const;
export type Model = (typeof models)[number];

/** Why an effect of a decision did not go into the model. */
export interface NotApplied {
  readonly decision: string;
  readonly address: string;
  /**
   * `against-stated`: in place, but the model says otherwise. `no-such-entity`, `not-valid`: the change cannot be made.
   * `points-nowhere`: it was made, and refers to something that is not there.
   */
  readonly why: "against-stated" | "no-such-entity" | "not-valid" | "points-nowhere";
}

export interface Effective {
  readonly document: Document;
  readonly notApplied: readonly NotApplied[];
}

const inForce: Readonly<Record<Model, ReadonlySet<string>>> = {
  designed: new Set(),
  current: new Set(["in-place"]),
  planned: new Set(["in-place", "planned"]),
};

/** The document with the effects of its decisions: `current` only fills unknowns, `planned` also replaces what is stated. */
export function effective(document: Document, model: Model, knowledge: Knowledge): Effective {
  const decisions = document.entities.decision.filter(
    (one) => inForce[model].has(one.value.status) && (one.value.changes ?? []).length > 0,
  );
  if (decisions.length === 0) return { document, notApplied: [] };
  const draft: Draft = {
    entities: new Map(document.byId),
    decided: new Map(),
    checks: checksOf(knowledge, meaningsOf(knowledge)),
  };
  const notApplied: NotApplied[] = [];
  for (const decision of decisions) {
    const before = new Set(draft.decided.keys());
    for (const change of decision.value.changes ?? []) {
      const refusal = applyChange(draft, change, decision);
      if (refusal !== undefined) notApplied.push({ decision: decision.id, ...refusal });
    }
    for (const address of draft.decided.keys()) {
      if (!before.has(address) && pointsNowhere(draft, address))
        notApplied.push({ decision: decision.id, address, why: "points-nowhere" });
    }
  }
  return { document: rebuilt(document, draft.entities, draft.decided), notApplied };
}

/** The model while decisions are applied to it. */
interface Draft {
  readonly entities: Map<string, AnyEntity>;
  /** Address → decision, for what has been changed. */
  readonly decided: Map<string, string>;
  readonly checks: Checks;
}

type Refusal = Omit<NotApplied, "decision"> | undefined;

function applyChange(draft: Draft, change: Change, decision: Entity<"decision">): Refusal {
  if ("set" in change) return setField(draft, change.set, change.value, decision, decision.value.status === "in-place");
  if ("add" in change) {
    const section = Object.keys(sections).find((one): one is Section => one === change.to);
    if (section === undefined || draft.entities.has(change.add)) return { address: change.add, why: "not-valid" };
    return put(
      draft,
      { id: change.add, kind: sections[section].kind, value: change.value, address: change.add },
      decision,
    );
  }
  if ("remove" in change) {
    return draft.entities.delete(change.remove) ? undefined : { address: change.remove, why: "no-such-entity" };
  }
  return setField(draft, `${change.move}.part_of`, change.to, decision, false);
}

function setField(
  draft: Draft,
  address: string,
  value: unknown,
  decision: Entity<"decision">,
  onlyUnknown: boolean,
): Refusal {
  const [id = "", ...path] = address.split(".");
  const entity = draft.entities.get(id);
  if (entity === undefined || path.length === 0) return { address, why: "no-such-entity" };
  const before = written(entity.value, path);
  const inside = isLongForm(before) ? before.is : before;
  const same = JSON.stringify(truthOf(inside)) === JSON.stringify(truthOf(value));
  if (onlyUnknown && inside !== undefined && inside !== "unknown" && !same) return { address, why: "against-stated" };
  if (same) return undefined;
  return put(draft, { id, kind: entity.kind, value: replaced(entity.value, path, value), address }, decision);
}

interface Placed {
  readonly id: string;
  readonly kind: Kind;
  readonly value: unknown;
  readonly address: string;
}

/** Puts a value through the schema and the checks of its kind, as reading does. */
function put(draft: Draft, { id, kind, value, address }: Placed, decision: Entity<"decision">): Refusal {
  const section = Object.values(sections).find((one) => one.kind === kind);
  const read = (section === undefined ? systemSchema : section.schema).safeParse(value);
  if (!read.success || !isRecord(value) || draft.checks.check(kind, value).some((one) => one.severity === "error")) {
    return { address, why: "not-valid" };
  }
  const index = draft.entities.get(id)?.index ?? -1;
  draft.entities.set(id, {
    kind,
    id,
    index,
    value: draft.checks.normalised(kind, read.data),
    broken: false,
  } as AnyEntity); // the schema of the kind has read it
  draft.decided.set(address, decision.id);
  return undefined;
}

/** Does what a decision changed refer to something that is not there? */
function pointsNowhere({ entities }: Draft, address: string): boolean {
  const entity = entities.get(address.split(".")[0] ?? "");
  if (entity === undefined) return false;
  return references
    .filter((one) => one.kind === entity.kind)
    .some((one) =>
      idsIn(written(entity.value, one.field.split("."))).some((id) => {
        const target = entities.get(id);
        return target === undefined ? one.words?.some((word) => word === id) !== true : !one.to.includes(target.kind);
      }),
    );
}

function replaced(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const inside = isLongForm(value) ? value.is : value;
  const object = typeof inside === "object" && inside !== null ? inside : {};
  return { ...object, [key]: replaced(Object.entries(object).find(([name]) => name === key)?.[1], rest, to) };
}

const truthOf = (value: unknown): unknown => (value === "yes" ? true : value === "no" ? false : value);

/** The document over the changed entities: new ones at the end of their kind, indices counted again. */
function rebuilt(
  document: Document,
  draft: ReadonlyMap<string, AnyEntity>,
  decided: ReadonlyMap<string, string>,
): Document {
  const byKind = new Map<Kind, Entity<Kind>[]>(kinds.map((kind) => [kind, []]));
  const byId = new Map<string, AnyEntity>();
  for (const entity of draft.values()) {
    const list = byKind.get(entity.kind) ?? [];
    const placed = entity.index === list.length ? entity : ({ ...entity, index: list.length } as AnyEntity); // only the index differs
    list.push(placed);
    byId.set(placed.id, placed);
  }
  return { ...document, entities: Object.fromEntries(byKind) as unknown as Document["entities"], byId, decided }; // every kind has its list
}
