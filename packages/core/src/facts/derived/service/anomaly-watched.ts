import type { Entity } from "../../../model/document.ts";
import { truth, type GraphFact, type Reader } from "../../fact.ts";
import { isUnknown, notKnown, or, type Known } from "../../known.ts";
import { includesAny } from "../../set-of.ts";
import { serviceGroups } from "../../service-groups.ts";
import { endpointMetricsWatched } from "./endpoint-metrics-watched.ts";

/** What a unit can notice about itself and its neighbours. */
const CHECKS: readonly string[] = ["self-check", "restarts", "traffic", "sensor-values", "peers"];

/**
 * Would somebody notice that a unit behaves oddly? The service it reports to must watch it; a unit that
 * reports to no part which could has only its own checks.
 */
export const anomalyWatched: GraphFact<"component", boolean> = {
  id: "anomaly_watched",
  of: "component",
  domain: truth,
  survey: (all, read) => {
    const groups = serviceGroups(all, read);
    return (subject, reader) => {
      const services = groups(subject)
        .flatMap((group) => group.services)
        .filter((service) => reader.has(service, "endpoint_metrics"));
      return services.length === 0
        ? checksItself(subject, reader)
        : or(...services.map((service) => reader.fact(endpointMetricsWatched, service)));
    };
  },
};

function checksItself(unit: Entity<"component">, read: Reader): Known<boolean> {
  const checks = read.words(unit, "anomaly_checks");
  return isUnknown(checks.value) ? notKnown(checks.because) : includesAny(checks.value, CHECKS);
}
