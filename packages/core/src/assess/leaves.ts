import type { Because } from "../facts/known.ts";

/** What a reason rests on in the end. */
export type Leaf = Exclude<Because, { on: "all" } | { on: "fact" }>;

const isLeaf = (one: Because): one is Leaf => one.on !== "all" && one.on !== "fact";

/**
 * Which marks the leaves under a reason have, together, as bits. Facts share reasons, so what a reason came to is kept;
 * no recursion, for what is handed on along a chain of units has reasons as deep as the chain.
 */
export function marksUnder(markOf: (leaf: Leaf) => number): (reason: Because) => number {
  const kept = new Map<Because, number>();
  const under = (one: Because): number => kept.get(one) ?? 0;
  return (reason) => {
    const left = [reason];
    const entered = new Set<Because>();
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      if (kept.has(one)) continue;
      if (isLeaf(one)) kept.set(one, markOf(one));
      else if (entered.has(one)) kept.set(one, one.on === "all" ? joined(one.of, under) : under(one.why));
      else {
        entered.add(one);
        left.push(one); // once more, after what is under it
        if (one.on === "all") for (const inner of one.of) left.push(inner);
        else left.push(one.why);
      }
    }
    return under(reason);
  };
}

function joined(all: readonly Because[], under: (one: Because) => number): number {
  let marks = 0;
  for (const one of all) marks |= under(one);
  return marks;
}

/** Lists longer than this are put together anew each time: kept for every unit of a chain they would fill the memory. */
const LONGEST = 64;

/**
 * Things that leaves under a reason stand for, each once, in the order in which the reason says them. What a fact rests
 * on is kept, so that findings that rest on the same facts do not walk the same reasons again.
 */
export function gatheredUnder<T>(thingOf: (leaf: Leaf) => T | undefined): (reason: Because) => ReadonlySet<T> {
  const kept = new Map<Because, ReadonlySet<T>>();
  const things = new Map<Leaf, T | undefined>();
  const known = (leaf: Leaf): T | undefined => {
    if (things.has(leaf)) return things.get(leaf);
    const thing = thingOf(leaf);
    things.set(leaf, thing);
    return thing;
  };
  const ofFact = (why: Because): ReadonlySet<T> => {
    const found = kept.get(why);
    if (found !== undefined) return found;
    const walked = walk(why);
    if (walked.size <= LONGEST) kept.set(why, walked);
    return walked;
  };
  const walk = (reason: Because): ReadonlySet<T> => {
    const found = new Set<T>();
    const seen = new Set<Because>();
    const left = [reason];
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      if (isLeaf(one)) {
        const thing = known(one);
        if (thing !== undefined) found.add(thing);
      } else if (!seen.has(one)) {
        seen.add(one);
        if (one.on === "fact") for (const thing of ofFact(one.why)) found.add(thing);
        else for (let at = one.of.length - 1; at >= 0; at -= 1) push(left, one.of[at]);
      }
    }
    return found;
  };
  return walk;
}

const push = (onto: Because[], one: Because | undefined): void => {
  if (one !== undefined) onto.push(one);
};
