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

type Leaf = Exclude<Because, { on: "all" } | { on: "fact" }>;

const push = (onto: Because[], one: Because | undefined): void => {
  if (one !== undefined) onto.push(one);
};

/** Walks a reason down to its leaves, in the order in which they are said. */
export function groundsOf(reason: Because): Grounds {
  const lines = new Map<string, SourceRef & { readonly is: unknown }>();
  const missing = new Map<string, Grounds["missing"][number]>();
  const parts = new Map<string, Grounds["parts"][number]>();
  const asDrawn = new Map<string, Grounds["asDrawn"][number]>();
  const facts = new Map<string, Grounds["facts"][number]>();
  const assumptions = new Set<string>();
  const decisions = new Set<string>();
  const seen = new Set<Because>();
  const leaf = (one: Leaf): void => {
    if (one.on === "line") {
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
  // A list of what is still to be walked, first on top: what is handed on along a chain of units is as deep as the chain.
  const left: Because[] = [reason];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if (one.on === "all") for (let at = one.of.length - 1; at >= 0; at -= 1) push(left, one.of[at]);
    else if (one.on === "fact") {
      facts.set(`${one.fact}@${one.of}`, { fact: one.fact, of: one.of });
      left.push(one.why);
    } else leaf(one);
  }
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
