import { isKind, type AnyEntity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { isUnknown, known, notKnown, or, type Because, type Known } from "../../known.ts";
import { standsAt } from "../../identity-proof.ts";
import { whole } from "../../roles/parts.ts";
import { leavesUnit } from "./leaves-unit.ts";

const zone = field<"component", string>("component", "zone");

function zoneOf(one: AnyEntity | undefined, flow: string, read: Reader): Known<string> {
  if (!isKind(one, "component")) return known("", { on: "as-drawn", what: "zone", of: flow });
  const own = read.stated(one, zone);
  if (!isUnknown(own.value)) return own;
  const above = read.related(one, whole).members[0];
  return above === undefined ? own : zoneOf(above, flow, read);
}

const isSame = (one: Because, other: Because): boolean =>
  one.on === "missing" && other.on === "missing" && one.at.entity === other.at.entity;

/** Does the flow leave its unit or go from one zone to another? */
export const crossesBoundary: Fact<"flow", boolean> = {
  id: "crosses_boundary",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const [from, to] = [
      zoneOf(standsAt(subject, "from", read), subject.id, read),
      zoneOf(standsAt(subject, "to", read), subject.id, read),
    ];
    const leaves = read.fact(leavesUnit, subject);
    if (leaves.value === true) return leaves;
    // Two parts of one thing are in the same zone, whichever that is, unless one has a zone of its own.
    if (isUnknown(from.value) && isUnknown(to.value) && isSame(from.because, to.because)) return leaves;
    if (isUnknown(from.value)) return notKnown(from.because);
    return or(leaves, isUnknown(to.value) ? notKnown(to.because) : known(from.value !== to.value, to.because));
  },
};
