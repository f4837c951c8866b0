import { truth, type Fact } from "../../fact.ts";
import { unitOf } from "../../chip-scope.ts";
import { and, or, known } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { allParts } from "../../roles/parts.ts";
import { anchorKeepsKeys } from "./anchor-keeps-keys.ts";

/**
 * Can the anchor that keeps the keys of the unit be given them safely after delivery? A SIM that is personalised over the
 * air serves as well as a station in the factory.
 */
export const anchorPersonalisedInField: Fact<"component", boolean> = {
  id: "anchor_personalised_in_field",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const device = unitOf(subject, read);
    const anchors = read.related(device, allParts).members.filter((one) => read.has(one, "field_personalisation"));
    return anchors.length === 0
      ? known(false, drawn("trust-anchor", device.id))
      : and(read.fact(anchorKeepsKeys, subject), or(...anchors.map((one) => read.truth(one, "field_personalisation"))));
  },
};
