import type { Entity } from "../model/document.ts";
import type { Reader, Related } from "./fact.ts";
import { allParts, unit } from "./roles/parts.ts";

/**
 * Parts of a class inside a component (or inside its unit): the drawn ones. Where none is drawn: none if named under
 * `absent` or if the class expects no such part, else open, and drawing the part or naming it absent is what to ask.
 */
export function partsOfClass(subject: Entity<"component">, classId: string, read: Reader): Related<"component"> {
  const inside = read.related(subject, allParts);
  const members = inside.members.filter((part) => part.value.class === classId);
  if (members.length > 0) return { members, because: inside.because };
  const around = read.related(subject, unit).members[0] ?? subject;
  const saying = [subject, around].find((one) => one.value.absent?.includes(classId) === true);
  if (saying !== undefined) {
    return { members: [], because: { on: "line", at: { entity: saying.id, field: "absent" }, is: classId } };
  }
  const expecting = [subject, ...inside.members].find((one) =>
    read.classOf(one).expects.some((part) => part.part === classId),
  );
  return expecting === undefined
    ? { members: [], because: { on: "as-drawn", what: classId, of: subject.id } }
    : { members: [], because: inside.because, open: { on: "part-missing", part: classId, of: expecting.id } };
}
