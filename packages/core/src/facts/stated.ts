import type { Document, Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import { known, notKnown, type Because, type Known, type SourceRef } from "./known.ts";

/** The long form of a value, as the schema leaves it. */
interface LongForm {
  readonly is: unknown;
  readonly with?: string;
  readonly assuming?: string;
  readonly asked?: string;
  readonly due?: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isLongForm = (written: unknown): written is LongForm => isRecord(written) && "is" in written;

/** What stands at a path inside an entity, as written; looks through long forms on the way. */
export function written(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    const inside = isLongForm(at) ? at.is : at;
    if (!isRecord(inside) || !Object.hasOwn(inside, key)) return undefined;
    at = inside[key];
  }
  return at;
}

/**
 * A written value with its reason: the line, the decision that gave it, or the assumption it rests on. What is absent
 * or `unknown` is not known, and the field is what to ask.
 */
export function statedValue(document: Document, subject: Entity<Kind>, field: string, value: unknown): Known<unknown> {
  const at: SourceRef = { entity: subject.id, field };
  if (value === undefined || value === "unknown") return notKnown({ on: "missing", at });
  if (isLongForm(value)) return longValue(document, at, value);
  return known(value, line(document, at, value, undefined));
}

function longValue(document: Document, at: SourceRef, value: LongForm): Known<unknown> {
  if (value.is === "unknown" || value.is === undefined) {
    const { asked, due } = value;
    if (asked === undefined && due === undefined) return notKnown({ on: "missing", at });
    return notKnown({
      on: "missing",
      at,
      ...(asked === undefined ? {} : { asked }),
      ...(due === undefined ? {} : { due }),
    });
  }
  return known(value.is, line(document, at, value.is, value.assuming));
}

/** The line as a reason. Most have neither assumption nor decision: then nothing is put together, every field has one. */
function line(document: Document, at: SourceRef, is: unknown, assuming: string | undefined): Because {
  const decision = decidedBy(document, at);
  if (assuming === undefined && decision === undefined) return { on: "line", at, is };
  return {
    on: "line",
    at,
    is,
    ...(assuming === undefined ? {} : { assuming }),
    ...(decision === undefined ? {} : { decision }),
  };
}

function decidedBy({ decided }: Document, at: SourceRef): string | undefined {
  return decided.size === 0 ? undefined : (decided.get(`${at.entity}.${at.field}`) ?? decided.get(at.entity));
}
