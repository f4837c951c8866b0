import type { Knowledge } from "../knowledge/knowledge.ts";
import type { AnyEntity, Document, Entity } from "../model/document.ts";
import { kinds, sections, type Kind, type Section } from "../model/kinds.ts";
import { system as systemSchema } from "../model/schema/product.ts";
import type { Change } from "../model/schema/work.ts";
import { isLongForm, written } from "../facts/stated.ts";

/** Which model is assessed: as written, with what is in place, or with what is planned as well. */
export const models = ["designed", "current", "planned"] as const;
export type Model = (typeof models)[number];

/** Why an effect of a decision did not go into the model. */
export interface NotApplied {
  readonly decision: string;
  readonly address: string;
  /** `against-stated`: in place, but the model says otherwise. `no-such-entity`, `not-valid`: the change cannot be made. */
  readonly why: "against-stated" | "no-such-entity" | "not-valid";
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
  const draft = new Map<string, AnyEntity>(document.byId);
  const decided = new Map<string, string>();
  const notApplied: NotApplied[] = [];
  for (const decision of decisions) {
    for (const change of decision.value.changes ?? []) {
      const why = applyChange(draft, change, decision.value.status === "in-place", knowledge, (address) =>
        decided.set(address, decision.id),
      );
      if (why !== undefined) notApplied.push({ decision: decision.id, ...why });
    }
  }
  return { document: rebuilt(document, draft, decided), notApplied };
}

type Refusal = Omit<NotApplied, "decision"> | undefined;

function applyChange(
  draft: Map<string, AnyEntity>,
  change: Change,
  onlyUnknown: boolean,
  knowledge: Knowledge,
  note: (address: string) => void,
): Refusal {
  if ("set" in change) return setField(draft, change.set, change.value, onlyUnknown, knowledge, note);
  if ("add" in change) {
    const section = Object.keys(sections).find((one): one is Section => one === change.to);
    if (section === undefined || draft.has(change.add)) return { address: change.add, why: "not-valid" };
    const value = withTruth(change.value, knowledge);
    return put(draft, change.add, sections[section].kind, value, note, change.add);
  }
  if ("remove" in change) {
    const found = draft.delete(change.remove);
    return found ? undefined : { address: change.remove, why: "no-such-entity" };
  }
  return setField(draft, `${change.move}.part_of`, change.to, false, knowledge, note);
}

function setField(
  draft: Map<string, AnyEntity>,
  address: string,
  value: unknown,
  onlyUnknown: boolean,
  knowledge: Knowledge,
  note: (address: string) => void,
): Refusal {
  const [id = "", ...path] = address.split(".");
  const entity = draft.get(id);
  if (entity === undefined || path.length === 0) return { address, why: "no-such-entity" };
  const before = written(entity.value, path);
  const inside = isLongForm(before) ? before.is : before;
  const same = JSON.stringify(truthOf(inside)) === JSON.stringify(truthOf(value));
  if (onlyUnknown && inside !== undefined && inside !== "unknown" && !same) return { address, why: "against-stated" };
  if (same) return undefined;
  return put(draft, id, entity.kind, withTruth(replaced(entity.value, path, value), knowledge), note, address);
}

/** Puts a value through the schema of its kind, as reading does. */
function put(
  draft: Map<string, AnyEntity>,
  id: string,
  kind: Kind,
  value: unknown,
  note: (address: string) => void,
  address: string,
): Refusal {
  const section = Object.values(sections).find((one) => one.kind === kind);
  const schema = section === undefined ? systemSchema : section.schema;
  const read = schema.safeParse(value);
  if (!read.success) return { address, why: "not-valid" };
  draft.set(id, { kind, id, index: draft.get(id)?.index ?? -1, value: read.data, broken: false } as AnyEntity); // the schema of the kind has read it
  note(address);
  return undefined;
}

function replaced(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const inside = isLongForm(value) ? value.is : value;
  const object = typeof inside === "object" && inside !== null ? inside : {};
  return { ...object, [key]: replaced(Object.entries(object).find(([name]) => name === key)?.[1], rest, to) };
}

const truthOf = (value: unknown): unknown => (value === "yes" ? true : value === "no" ? false : value);

/** Yes and no in truth properties of an entity, as reading a file would leave them. */
function withTruth(value: unknown, knowledge: Knowledge): unknown {
  if (typeof value !== "object" || value === null || !("properties" in value)) return value;
  const given: unknown = value.properties;
  if (typeof given !== "object" || given === null) return value;
  const properties = Object.fromEntries(
    Object.entries(given).map(([name, one]: [string, unknown]) => {
      if (knowledge.properties.get(name)?.type !== "truth") return [name, one];
      return [name, isLongForm(one) ? { ...one, is: truthOf(one.is) } : truthOf(one)];
    }),
  );
  return { ...value, properties };
}

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
