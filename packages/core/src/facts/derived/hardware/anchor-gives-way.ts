import { isUnknown, known, not, or } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { allParts } from "../../roles/parts.ts";
import { unitOf } from "../../chip-scope.ts";
import { anchorPresent } from "./anchor-present.ts";

/** Would a trust anchor of the unit give its keys away, because it hands them out or does not resist being opened? */
export const anchorGivesWay: Fact<"component", boolean> = {
  id: "anchor_gives_way",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const device = unitOf(subject, read);
    const anchors = read.related(device, allParts).members.filter((one) => read.classOf(one).traits.anchor);
    if (anchors.length === 0) {
      const present = read.fact(anchorPresent, subject);
      return isUnknown(present.value) ? present : known(false, { on: "as-drawn", what: "parts", of: device.id });
    }
    return or(
      ...anchors.flatMap((one) => [read.truth(one, "keys_leave_anchor"), not(read.truth(one, "tamper_resistant"))]),
    );
  },
};
