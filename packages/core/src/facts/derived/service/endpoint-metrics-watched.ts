import { truth, type Fact } from "../../fact.ts";
import { monitors } from "../../roles/of-class.ts";
import { duty, ownOr } from "../../served-by.ts";

const byMonitor = duty(monitors, "one", (one, read) => read.truth(one, "endpoint_metrics"));

/** Is it measured how each unit behaves, by this part or by one that watches for it? */
export const endpointMetricsWatched: Fact<"component", boolean> = {
  id: "endpoint_metrics_watched",
  of: "component",
  domain: truth,
  derive: (subject, read) => ownOr(read.truth(subject, "endpoint_metrics"), () => byMonitor.done(subject, read)),
};
