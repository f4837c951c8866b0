import type { Entity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { isUnknown, known, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { performedBy } from "../../roles/functions.ts";
import { wordIn } from "../../service-scope.ts";
import { deliveredAround } from "../../unit-traffic.ts";

const safeState = field<"function", unknown>("function", "safe_state");
const DESIGNED: readonly string[] = ["designed", "tested"];

/** Is a safe state built into a part, or into the unit around it? Where one of them says it, the silence of the other asks nothing. */
export function safeStateBuilt(part: Entity<"component">, read: Reader): Known<boolean> {
  const places = [part, deliveredAround(part, read)].filter((one) => read.has(one, "safe_state"));
  const asked = places.map((one) => wordIn(one, "safe_state", DESIGNED, read));
  const said = asked.filter((one) => !isUnknown(one.value));
  return or(...(said.length > 0 ? said : asked));
}

/** Is it settled what happens when input, link or power fails: said of the function, its part, or the unit around it? */
export const safeStateStated: Fact<"function", boolean> = {
  id: "safe_state_stated",
  of: "function",
  domain: truth,
  derive: (subject, read) => {
    const own = read.stated(subject, safeState);
    if (!isUnknown(own.value)) return known(own.value !== "none", own.because);
    const built = some(read.related(subject, performedBy), (part) => safeStateBuilt(part, read));
    return built.value === false ? built : or(built, { value: own.value, because: own.because });
  },
};
