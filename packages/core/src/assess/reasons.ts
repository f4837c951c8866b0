import type { Because, SourceRef } from "../facts/known.ts";

/** What a reason rests on in the end: the leaves of its tree, each once. */
export interface Grounds {
  readonly lines: readonly (SourceRef & { readonly is: unknown })[];
  /** Fields that nobody stated: what to ask. */
  readonly missing: readonly (SourceRef & { readonly asked?: string; readonly due?: string })[];
  /** Parts that a class expects and that are neither drawn nor said to be absent. */
  readonly parts: readonly { readonly part: string; readonly of: string }[];
  readonly asDrawn: readonly { readonly what: string; readonly of: string }[];
  readonly assumptions: readonly string[];
  readonly decisions: readonly string[];
  readonly facts: readonly { readonly fact: string; readonly of: string }[];
}

/** Walks a reason down to its leaves. */
export function groundsOf(reason: Because): Grounds {
  const lines = new Map<string, SourceRef & { readonly is: unknown }>();
  const missing = new Map<string, Grounds["missing"][number]>();
  const parts = new Map<string, Grounds["parts"][number]>();
  const asDrawn = new Map<string, Grounds["asDrawn"][number]>();
  const facts = new Map<string, Grounds["facts"][number]>();
  const assumptions = new Set<string>();
  const decisions = new Set<string>();
  const seen = new Set<Because>();
  const walk = (one: Because): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (one.on === "all") one.of.forEach(walk);
    else if (one.on === "fact") {
      facts.set(`${one.fact}@${one.of}`, { fact: one.fact, of: one.of });
      walk(one.why);
    } else if (one.on === "line") {
      lines.set(`${one.at.entity}.${one.at.field}`, { ...one.at, is: one.is });
      if (one.assuming !== undefined) assumptions.add(one.assuming);
      if (one.decision !== undefined) decisions.add(one.decision);
    } else if (one.on === "missing") {
      const asked = one.asked === undefined ? {} : { asked: one.asked };
      missing.set(`${one.at.entity}.${one.at.field}`, {
        ...one.at,
        ...asked,
        ...(one.due === undefined ? {} : { due: one.due }),
      });
    } else if (one.on === "part-missing") parts.set(`${one.of} ${one.part}`, { part: one.part, of: one.of });
    else if (one.on === "as-drawn") asDrawn.set(`${one.of} ${one.what}`, { what: one.what, of: one.of });
  };
  walk(reason);
  return {
    lines: [...lines.values()],
    missing: [...missing.values()],
    parts: [...parts.values()],
    asDrawn: [...asDrawn.values()],
    assumptions: [...assumptions],
    decisions: [...decisions],
    facts: [...facts.values()],
  };
}
