import { truth, type Fact } from "../../fact.ts";
import { monitors } from "../../roles/of-class.ts";
import { ownOr, serving } from "../../service-scope.ts";

/** Is it measured how each unit behaves, by this part or by one that watches for it? */
export const endpointMetricsWatched: Fact<"component", boolean> = {
  id: "endpoint_metrics_watched",
  of: "component",
  domain: truth,
  derive: (subject, read) => ownOr(subject, "endpoint_metrics", serving(subject, monitors, read), read),
};
