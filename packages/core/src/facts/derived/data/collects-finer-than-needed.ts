import { truth, type Fact } from "../../fact.ts";
import { known, or } from "../../known.ts";
import { judgedWith } from "../../personal-data.ts";
import { drawn } from "../../roles/group.ts";

/** Does a sensor, camera or microphone of the unit record more than the service needs? As drawn. */
export const collectsFinerThanNeeded: Fact<"component", boolean> = {
  id: "collects_finer_than_needed",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const recording = judgedWith(subject, read).filter((one) => read.has(one, "finer_than_needed"));
    return recording.length === 0
      ? known(false, drawn("sensor", subject.id))
      : or(...recording.map((one) => read.truth(one, "finer_than_needed")));
  },
};
