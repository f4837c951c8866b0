import { isKind, type Entity } from "../../model/document.ts";
import { written } from "../stated.ts";
import type { Everything, Role } from "../fact.ts";
import type { Because } from "../known.ts";

const asDrawn = (what: string, of: string): Because => ({ on: "as-drawn", what, of });

const parentOf = (all: Everything, part: Entity<"component">): Entity<"component"> | undefined => {
  const above = part.value.part_of === undefined ? undefined : all.entity(part.value.part_of);
  return isKind(above, "component") ? above : undefined;
};

/** Components that say they are part of this one, directly. */
export const parts: Role<"component", "component"> = {
  name: "parts",
  of: "component",
  to: "component",
  build: (all) => {
    const below = childrenOf(all);
    return (subject) => ({ members: below.get(subject.id) ?? [], because: asDrawn("parts", subject.id) });
  },
};

/** All components inside this one, at any depth, without itself. */
export const allParts: Role<"component", "component"> = {
  name: "all_parts",
  of: "component",
  to: "component",
  build: (all) => {
    const below = childrenOf(all);
    const gather = (subject: Entity<"component">): Entity<"component">[] => {
      const found: Entity<"component">[] = [];
      for (const child of below.get(subject.id) ?? []) found.push(child, ...gather(child));
      return found;
    };
    return (subject) => ({ members: gather(subject), because: asDrawn("parts", subject.id) });
  },
};

/** The unit that a component belongs to: the outermost component around it, itself if it is part of nothing. */
export const unit: Role<"component", "component"> = {
  name: "unit",
  of: "component",
  to: "component",
  build: (all) => {
    const outermost = (subject: Entity<"component">): Entity<"component"> => {
      let at = subject;
      for (let above = parentOf(all, at); above !== undefined; above = parentOf(all, at)) at = above;
      return at;
    };
    return (subject) => ({ members: [outermost(subject)], because: asDrawn("part_of", subject.id) });
  },
};

/** The component that this one is directly part of, if any. */
export const whole: Role<"component", "component"> = {
  name: "whole",
  of: "component",
  to: "component",
  build: (all) => (subject) => {
    const above = parentOf(all, subject);
    const at = { entity: subject.id, field: "part_of" };
    return above === undefined
      ? { members: [], because: asDrawn("part_of", subject.id) }
      : { members: [above], because: { on: "line", at, is: written(subject.value, ["part_of"]) } };
  },
};

function childrenOf(all: Everything): ReadonlyMap<string, Entity<"component">[]> {
  const below = new Map<string, Entity<"component">[]>();
  for (const part of all.of("component")) {
    const above = parentOf(all, part);
    if (above === undefined) continue;
    const siblings = below.get(above.id);
    if (siblings === undefined) below.set(above.id, [part]);
    else siblings.push(part);
  }
  return below;
}
