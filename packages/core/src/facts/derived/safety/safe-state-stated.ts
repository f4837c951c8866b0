import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, or } from "../../known.ts";
import { some } from "../../related.ts";
import { performedBy } from "../../roles/functions.ts";
import { wordIn } from "../../service-scope.ts";
import { deliveredAround } from "../../unit-traffic.ts";

const safeState = field<"function", unknown>("function", "safe_state");
const DESIGNED: readonly string[] = ["designed", "tested"];

/** Is it settled what happens when input, link or power fails: said of the function, its part, or the unit around it? */
export const safeStateStated: Fact<"function", boolean> = {
  id: "safe_state_stated",
  of: "function",
  domain: truth,
  derive: (subject, read) => {
    const own = read.stated(subject, safeState);
    if (!isUnknown(own.value)) return known(own.value !== "none", own.because);
    const built = some(read.related(subject, performedBy), (part) =>
      or(
        ...[part, deliveredAround(part, read)]
          .filter((one) => read.has(one, "safe_state"))
          .map((one) => wordIn(one, "safe_state", DESIGNED, read)),
      ),
    );
    return built.value === false ? built : or(built, { value: own.value, because: own.because });
  },
};
