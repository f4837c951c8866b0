import { truth, type Fact } from "../../fact.ts";
import { deviceOf } from "../../chip-scope.ts";
import { some } from "../../related.ts";
import { allParts } from "../../roles/parts.ts";
import { drawn } from "../../roles/group.ts";

/** Is a modem of the device kept from memory and keys of the main processor? No, where no modem is drawn. */
export const modemIsolated: Fact<"component", boolean> = {
  id: "modem_isolated",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const device = deviceOf(subject, read);
    const modems = read.related(device, allParts).members.filter((one) => read.has(one, "isolated_from_processor"));
    return some({ members: modems, because: drawn("parts", device.id) }, (one) =>
      read.truth(one, "isolated_from_processor"),
    );
  },
};
