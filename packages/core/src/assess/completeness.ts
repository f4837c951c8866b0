import type { Document } from "../model/document.ts";
import { kinds, type Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { looseIn } from "./loose.ts";
import { unreadOf } from "./unread.ts";
import type { Judged } from "./judge.ts";
import { marksUnder } from "./leaves.ts";

/** How much of the product the document tells. */
export interface Completeness {
  /**
   * Results that are right only if the drawing is complete: those in order (met, cleared) that rest on the drawing at
   * all, and concerns and gaps that are there because a part is not drawn.
   */
  readonly asDrawn: readonly string[];
  /** Kinds that every product has and of which nothing is drawn. */
  readonly nothingDrawn: readonly Kind[];
  /** Addresses of texts in one language only. */
  readonly untranslated: readonly string[];
  /** Entities with problems, about which everything counts as unknown. */
  readonly broken: readonly string[];
  /** Addresses of stated values that no rule reads: whatever they say, no result changes. */
  readonly unread: readonly string[];
  /** Ids of entries that hang on nothing: what nobody refers to, and modems past which their unit speaks. */
  readonly loose: readonly string[];
}

/** Without these there is nothing to judge, and a clean result says nothing. */
const needed: readonly Kind[] = ["component", "flow", "data", "credential"];

/** Marks of a reason: it rests on the drawing; it rests on something that is not drawn. */
const DRAWN = 1;
const ABSENT = 2;

/** What is missing before a result means much. */
export function completenessOf(judged: Judged, document: Document, evaluation: Evaluation): Completeness {
  const asDrawn: string[] = [];
  const marks = marksUnder((leaf) => {
    if (leaf.on !== "as-drawn") return 0;
    return leaf.what.startsWith("no-") || evaluation.knowledge.classes.has(leaf.what) ? DRAWN | ABSENT : DRAWN;
  });
  for (const finding of judged.findings((status) => status !== "not-relevant" && status !== "unknown")) {
    const inOrder = finding.status === "met" || finding.status === "cleared";
    if ((marks(judged.decided(finding).because) & (inOrder ? DRAWN : ABSENT)) !== 0) asDrawn.push(finding.id);
  }
  return {
    asDrawn,
    nothingDrawn: needed.filter((kind) => document.entities[kind].length === 0),
    untranslated: kinds.flatMap((kind) =>
      document.entities[kind].flatMap((entity) => halfTexts(entity.value, entity.id)),
    ),
    broken: kinds.flatMap((kind) =>
      document.entities[kind].filter((entity) => entity.broken).map((entity) => entity.id),
    ),
    unread: unreadOf(evaluation, judged),
    loose: looseIn(evaluation),
  };
}

function halfTexts(value: unknown, address: string): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && (keys[0] === "en" || keys[0] === "ja")) return [address];
  return Object.entries(value).flatMap(([key, one]) => halfTexts(one, `${address}.${key}`));
}
