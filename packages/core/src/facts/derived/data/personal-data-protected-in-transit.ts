import { truth, type Fact } from "../../fact.ts";
import { and, not, or } from "../../known.ts";
import { some } from "../../related.ts";
import { carries, returns } from "../../roles/flows.ts";
import { encryptedEndToEnd } from "../identity/encrypted-end-to-end.ts";
import { fromAuthenticated } from "../identity/from-authenticated.ts";
import { leavesUnit } from "../identity/leaves-unit.ts";
import { toAuthenticated } from "../identity/to-authenticated.ts";
import { carriesPersonalData } from "./carries-personal-data.ts";
import { personalData } from "./personal-data.ts";

/**
 * Is personal data in the flow kept from everybody but the end it is for: encrypted all the way, and towards an end that
 * proves who it is? Yes where none runs in it, or where it stays inside one unit.
 */
export const personalDataProtectedInTransit: Fact<"flow", boolean> = {
  id: "personal_data_protected_in_transit",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const forth = some(read.related(subject, carries), (data) => read.fact(personalData, data));
    const back = some(read.related(subject, returns), (data) => read.fact(personalData, data));
    const exposed = and(
      read.fact(carriesPersonalData, subject),
      read.fact(leavesUnit, subject),
      or(
        not(read.fact(encryptedEndToEnd, subject)),
        and(forth, not(read.fact(toAuthenticated, subject))),
        and(back, not(read.fact(fromAuthenticated, subject))),
      ),
    );
    return not(exposed);
  },
};
