import type { AnyEntity, Document } from "../model/document.ts";
import { kinds, type Kind } from "../model/kinds.ts";
import type { Place } from "../problem.ts";
import type { Pairing } from "./pairing.ts";
import { fieldChanges, type FieldChange } from "./values.ts";

/** A value of one document: what, where it is written, and the decision that gave it where one did. */
export interface Side {
  /** `undefined`: nobody stated it. */
  readonly value: unknown;
  readonly place: Place | undefined;
  readonly decision?: string;
}

/** A field of an entity with another value than before. */
export interface ValueChange {
  /** `link-key.scope`, by the id that the entity has now. */
  readonly address: string;
  readonly entity: string;
  readonly field: string;
  readonly before: Side;
  readonly after: Side;
}

/** An entity that is new, gone, or has another id or other values than before. */
export interface EntityDifference {
  readonly is: "added" | "removed" | "changed";
  readonly kind: Kind;
  readonly id: string;
  /** Its id before, where it was renamed. */
  readonly was?: string;
  /** As it is now; of one that is gone, as it was. */
  readonly entity: AnyEntity;
  readonly place: Place | undefined;
  /** The decision that added or removed it, where one did. */
  readonly decision?: string;
  /** Fields that changed; empty for what is new or gone as a whole. */
  readonly values: readonly ValueChange[];
  /** Had it problems before, or has it now? Then nothing is known about it there, and its values are not compared. */
  readonly unread: boolean;
}

/** What differs between two models, entity by entity; and in the settings that are no entities. */
export interface ModelDifference {
  readonly entities: readonly EntityDifference[];
  readonly settings: readonly FieldChange[];
}

/**
 * Compares two documents by entity and property. Files, order, spelling and comments make no difference; an entity whose
 * new id says `formerly` is the same one.
 */
export function modelDifference(before: Document, after: Document, pairing: Pairing): ModelDifference {
  const kept = new Set<string>();
  const entities = kinds.flatMap((kind) => {
    const found = after.entities[kind].flatMap((each) => {
      const entity = after.byId.get(each.id);
      const former = entity && pairing.former(entity);
      if (former !== undefined) kept.add(former.id);
      return entity === undefined ? [] : entityDifference({ before, after, pairing }, former, entity);
    });
    const gone = before.entities[kind].flatMap((each): readonly EntityDifference[] => {
      const entity = before.byId.get(each.id);
      if (entity === undefined || kept.has(each.id)) return [];
      return [whole("removed", entity, before, removedBy(after, each.id))];
    });
    return [...found, ...gone];
  });
  const settings = ({ risk, packs, uses }: Document): unknown => ({
    risk,
    packs: packs.length === 0 ? undefined : packs,
    uses: uses.length === 0 ? undefined : uses,
  });
  return { entities, settings: fieldChanges(settings(before), settings(after)) };
}

interface Both {
  readonly before: Document;
  readonly after: Document;
  readonly pairing: Pairing;
}

function entityDifference(
  { before, after, pairing }: Both,
  former: AnyEntity | undefined,
  entity: AnyEntity,
): readonly EntityDifference[] {
  const { id, kind } = entity;
  if (former === undefined) return [whole("added", entity, after, after.decided.get(id))];
  const unread = former.broken || entity.broken;
  const values = unread
    ? []
    : fieldChanges(pairing.renamed(former), entity.value)
        .filter(({ field }) => field !== "formerly" && !field.startsWith("foreign"))
        .map((one): ValueChange => ({
          address: `${id}.${one.field}`,
          entity: id,
          field: one.field,
          before: side(before, former.id, one.field, one.before),
          after: side(after, id, one.field, one.after),
        }));
  const isRenamed = former.id !== id;
  if (values.length === 0 && !isRenamed && former.broken === entity.broken) return [];
  const place = after.source.place(id, "");
  return [{ is: "changed", kind, id, ...(isRenamed ? { was: former.id } : {}), entity, place, values, unread }];
}

function whole(
  is: "added" | "removed",
  entity: AnyEntity,
  document: Document,
  decision: string | undefined,
): EntityDifference {
  const { kind, id, broken } = entity;
  const place = decision === undefined ? document.source.place(id, "") : placeOfDecision(document, decision, id);
  return { is, kind, id, entity, place, ...(decision === undefined ? {} : { decision }), values: [], unread: broken };
}

function side(document: Document, id: string, field: string, value: unknown): Side {
  const steps = field.split(".");
  for (let length = steps.length; length >= 0 && document.decided.size > 0; length -= 1) {
    const address = [id, ...steps.slice(0, length)].join(".");
    const decision = document.decided.get(address);
    if (decision !== undefined) return { value, place: placeOfDecision(document, decision, address), decision };
  }
  return { value, place: document.source.place(id, field) };
}

/** Where a decision says what it does to an address. */
function placeOfDecision(document: Document, decision: string, address: string): Place | undefined {
  const changes = document.entities.decision.find((one) => one.id === decision)?.value.changes ?? [];
  const index = changes.findIndex((one) => Object.values(one).includes(address));
  return document.source.place(decision, index < 0 ? "" : `changes.${index}`);
}

/** The decision that took an entity out of the model: it is still written, and no longer there. */
const removedBy = (document: Document, id: string): string | undefined =>
  document.source.place(id, "") === undefined
    ? undefined
    : document.entities.decision.find(({ value }) => value.changes?.some((one) => "remove" in one && one.remove === id))
        ?.id;
