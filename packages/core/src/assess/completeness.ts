import type { Document } from "../model/document.ts";
import { kinds, type Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { looseIn } from "./loose.ts";
import { unreadOf } from "./unread.ts";
import type { Judged } from "./judge.ts";
import { groundsOf } from "./reasons.ts";

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

/** What is missing before a result means much. */
export function completenessOf(judged: Judged, document: Document, evaluation: Evaluation): Completeness {
  const isAbsence = (what: string): boolean => what.startsWith("no-") || evaluation.knowledge.classes.has(what);
  const asDrawn: string[] = [];
  for (const finding of judged.findings((status) => status !== "not-relevant" && status !== "unknown")) {
    const { decided } = judged.derive(finding);
    const drawn = decided === undefined ? [] : groundsOf(decided.because).asDrawn;
    const inOrder = finding.status === "met" || finding.status === "cleared";
    if (inOrder ? drawn.length > 0 : drawn.some(({ what }) => isAbsence(what))) asDrawn.push(finding.id);
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
