import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, map, notKnown } from "../../known.ts";
import { logStores } from "../../roles/of-class.ts";
import { membersOf } from "../../set-of.ts";
import { duty, ownOr } from "../../served-by.ts";
import type { Entity } from "../../../model/document.ts";
import type { Reader } from "../../fact.ts";
import type { Known } from "../../known.ts";

const byLogStore = duty(logStores, "one", recorded);

/** Are events of this part recorded at all, by itself or in a log store? */
export const eventsRecorded: Fact<"component", boolean> = {
  id: "events_recorded",
  of: "component",
  domain: truth,
  derive: (subject, read) => ownOr(recorded(subject, read), () => byLogStore.done(subject, read)),
};

function recorded(one: Entity<"component">, read: Reader): Known<boolean> {
  const logs = read.words(one, "logs");
  if (isUnknown(logs.value)) return notKnown(logs.because);
  const listed = membersOf(logs.value).some((event) => event !== "none");
  if (listed) return known(true, logs.because);
  return isUnknown(logs.value.rest.value) ? notKnown(logs.value.rest.because) : map(logs, () => false);
}
