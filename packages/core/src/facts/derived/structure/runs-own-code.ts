import { isModem } from "../../chip-scope.ts";
import { only, some } from "../../related.ts";
import { and, known, not } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { parts } from "../../roles/parts.ts";

/** A boot loader only starts code: drawing it does not say where the application runs. */
const STARTER = "boot-loader";

/**
 * Does this part itself run code of the product? A thing whose parts run the code (a unit with its microcontroller, a
 * chip with its boot loader drawn) is judged at those parts and not a second time. A modem runs the code of its maker only.
 */
export const runsOwnCode: Fact<"component", boolean> = {
  id: "runs_own_code",
  of: "component",
  domain: truth,
  byClass: (record) => (record.traits.runs_own_code ? undefined : false),
  derive: (subject, read) => {
    const record = read.classOf(subject);
    const runs = known(record.traits.runs_own_code, { on: "knowledge", record: record.id, what: "runs_own_code" });
    if (runs.value === false) return runs;
    const inside = only(
      read.related(subject, parts),
      (part) => part.value.class !== STARTER && read.classOf(part).traits.runs_own_code && !isModem(part, read),
    );
    return and(runs, not(some(inside, () => known(true, inside.because))));
  },
};
