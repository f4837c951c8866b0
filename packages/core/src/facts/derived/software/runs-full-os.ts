import { isUnknown, known, type Known } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { chipsIn } from "../../chip-scope.ts";
import { drawn } from "../../roles/group.ts";
import { isOneOf, saidAnywhere } from "../../said-in-unit.ts";
import { deliveredAround } from "../../unit-traffic.ts";

const FULL = ["linux", "android", "windows", "other"];

/**
 * Does the unit run an operating system with users, processes and rights? A unit whose every chip is a microcontroller
 * has no room for one as long as nobody says that it does.
 */
export const runsFullOs: Fact<"component", boolean> = {
  id: "runs_full_os",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const said: Known<boolean> = saidAnywhere(subject, "os_kind", isOneOf("os_kind", FULL, read), read);
    if (!isUnknown(said.value)) return said;
    const around = deliveredAround(subject, read);
    const chips = chipsIn(around, read);
    const small = chips.length > 0 && chips.every((one) => one.value.class === "microcontroller");
    return small ? known(false, drawn("chips", around.id)) : said;
  },
};
