import type { Entity } from "../model/document.ts";
import type { Reader, Step } from "./fact.ts";
import { known, or, type Known } from "./known.ts";
import { every, some } from "./related.ts";
import { drawn } from "./roles/group.ts";
import type { ClassRole } from "./roles/of-class.ts";
import { allParts } from "./roles/parts.ts";
import { meetings } from "./service-scope.ts";

type Component = Entity<"component">;

/** A question to parts of a class that do something for parts of the service: log stores, administration. */
export interface Duty {
  readonly done: (subject: Component, read: Reader) => Known<boolean>;
}

/** Parts inside a part of the service or joined to it by a flow, in the order of the document. */
const near: Step<"component", readonly Component[]> = {
  of: "component",
  derive: (subject, read) => {
    const found = new Set<Component>(read.related(subject, allParts).members);
    for (const one of meetings(subject, read)) if (one.other !== undefined) found.add(one.other);
    found.delete(subject);
    return [...found].sort((a, b) => a.index - b.index);
  },
};

/**
 * Is it so of the parts of a class that serve a part of the service: those inside it or joined to it by a flow; where
 * none is, all that are drawn, because people draw a log store or the administration once and not with every line to
 * it? `of` says whether one of them is enough. What all of them come to is worked out once for everybody.
 */
export function duty(role: ClassRole, of: "one" | "each", ask: (one: Component, read: Reader) => Known<boolean>): Duty {
  const answer = (members: readonly Component[], whose: string, read: Reader): Known<boolean> => {
    const asked = { members, because: drawn(role.classId, whose) };
    if (of === "one") return some(asked, (one) => ask(one, read));
    return members.length === 0 ? known(false, asked.because) : every(asked, (one) => ask(one, read));
  };
  const everywhere: Step<"system", Known<boolean>> = {
    of: "system",
    derive: (system, read, all) => answer(all.of("component").filter(role.has), system.id, read),
  };
  return {
    done: (subject, read) => {
      const serving = read.step(near, subject).filter(role.has);
      if (serving.length > 0) return answer(serving, subject.id, read);
      if (!role.has(subject)) return read.step(everywhere, read.system);
      const others = read.related(subject, role).members.filter((one) => one !== subject);
      return answer(others, subject.id, read);
    },
  };
}

/** Is it so for the part itself, or for what serves it? */
export const ownOr = (own: Known<boolean>, ...served: readonly (() => Known<boolean>)[]): Known<boolean> =>
  own.value === true ? own : or(own, ...served.map((one) => one()));
