import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { agreedWithOperator } from "../../operator.ts";
import { monitors } from "../../roles/of-class.ts";
import { some } from "../../related.ts";
import type { Entity } from "../../../model/document.ts";
import type { Step } from "../../fact.ts";
import type { Known } from "../../known.ts";

const byMonitor: Step<"system", Known<boolean>> = {
  of: "system",
  derive: (system, read, all) => {
    const members: readonly Entity<"component">[] = all.of("component").filter(monitors.has);
    const because = { on: "as-drawn", what: monitors.classId, of: system.id } as const;
    return some({ members, because }, (one) => read.truth(one, "operator_data"));
  },
};

/** Are patterns of the lines used to find fraud and captured units: said of the operator's platform, of what watches, or of the product? */
export const linesWatched: Fact<"network", boolean> = {
  id: "lines_watched",
  of: "network",
  domain: truth,
  derive: (subject, read) => or(read.step(byMonitor, read.system), agreedWithOperator(subject, "operator_data", read)),
};
