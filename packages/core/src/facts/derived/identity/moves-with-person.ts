import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, map } from "../../known.ts";
import { unitAround } from "../../identity-proof.ts";
import { handlesPersonalData } from "../data/handles-personal-data.ts";

/**
 * Can a person be followed by following the unit? As somebody says; else not where it hangs on the mains, and so where it
 * handles what is known of a person.
 */
export const movesWithPerson: Fact<"component", boolean> = {
  id: "moves_with_person",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const around = unitAround(subject, read);
    const carried = read.truth(around, "carried");
    if (!isUnknown(carried.value)) return carried;
    const power = read.word(around, "power");
    if (power.value === "mains" || power.value === "mains-with-backup") return map(power, () => false);
    const personal = read.fact(handlesPersonalData, around);
    return personal.value === true ? known(true, personal.because) : carried;
  },
};
