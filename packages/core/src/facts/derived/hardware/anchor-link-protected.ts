import type { Entity } from "../../../model/document.ts";
import { and, isUnknown, known, notKnown, together, type Known } from "../../known.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { every, only } from "../../related.ts";
import { isChip, wordIs } from "../../chip-scope.ts";
import { flowsAt } from "../../roles/flows.ts";
import { whole } from "../../roles/parts.ts";
import { alterationNoticed } from "../identity/alteration-noticed.ts";
import { encryptedEndToEnd } from "../identity/encrypted-end-to-end.ts";
import { leavesUnit } from "../identity/leaves-unit.ts";

/**
 * Is what goes between processor and anchor kept from being read and changed on the board? An anchor inside the chip
 * has no line to tap; else the drawn flows between them say it. Where none is drawn, an anchor that serves any board
 * trusts whoever sits on its lines, and one that is bound to its unit has protected no line that is drawn.
 */
export const anchorLinkProtected: Fact<"component", boolean> = {
  id: "anchor_link_protected",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const inside = insideChip(subject, read);
    if (inside.value === true) return inside;
    const lines = only(read.related(subject, flowsAt), (flow) => read.fact(leavesUnit, flow).value === false);
    if (lines.members.length > 0)
      return every(lines, (flow) => and(read.fact(encryptedEndToEnd, flow), read.fact(alterationNoticed, flow)));
    const bound = read.truth(subject, "bound_to_host");
    const open = [bound, inside].filter((one) => isUnknown(one.value)).map((one) => one.because);
    return open.length > 0 ? notKnown(together(open)) : known(false, together([lines.because, bound.because]));
  },
};

/** A SIM is inside only where it is said to be; another anchor also where it is drawn as a part of a chip. */
function insideChip(anchor: Entity<"component">, read: Reader): Known<boolean> {
  if (anchor.value.class === "uicc") return wordIs(anchor, "sim_form", ["integrated"], read);
  const above = read.related(anchor, whole).members[0];
  return above !== undefined && isChip(above, read)
    ? known(true, { on: "as-drawn", what: "part_of", of: anchor.id })
    : wordIs(anchor, "anchor_type", ["isolated-processor", "tee", "fuses"], read);
}
