import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, notKnown, or } from "../../known.ts";
import { deviceOf } from "../../chip-scope.ts";
import { some } from "../../related.ts";
import { allParts } from "../../roles/parts.ts";
import { drawn } from "../../roles/group.ts";
import { includesAny } from "../../set-of.ts";

/** Classes of parts that run code of somebody else on a bus of the processor. */
const MASTERS: readonly string[] = ["communications-module", "removable-storage"];
const OPEN: readonly string[] = ["data", "host", "diagnose"];

/** Does something hang on the processor's buses that could write into memory by itself: a modem, a card, a connector? As drawn. */
export const busMastersPresent: Fact<"component", boolean> = {
  id: "bus_masters_present",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const device = deviceOf(subject, read);
    const inside = read.related(device, allParts).members.filter((one) => one !== subject);
    const chips = inside.filter((one) => MASTERS.includes(one.value.class));
    const ports = inside.filter((one) => one.value.class === "local-connector");
    const because = drawn("parts", device.id);
    return or(
      known(chips.length > 0, because),
      some({ members: ports, because }, (one) => {
        const functions = read.words(one, "connector_functions");
        return isUnknown(functions.value) ? notKnown(functions.because) : includesAny(functions.value, OPEN);
      }),
    );
  },
};
