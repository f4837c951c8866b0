import type { Entity } from "../../../model/document.ts";
import { truth, type GraphFact, type Reader, type Step } from "../../fact.ts";
import { isUnknown, notKnown, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
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
  survey: (_all, read) => {
    const groups = read.step(serviceGroups, read.system);
    const watched: Step<"component", Known<boolean> | undefined> = {
      of: "component",
      derive: (first, reader) => {
        const services = groups(first)
          .flatMap((group) => group.services)
          .filter((service) => reader.has(service, "endpoint_metrics"));
        return services.length === 0
          ? undefined
          : some({ members: services, because: drawn("flows", first.id) }, (service) =>
              reader.fact(endpointMetricsWatched, service),
            );
      },
    };
    return (subject, reader) => {
      const known = groups(subject).flatMap((group) => reader.step(watched, group.first) ?? []);
      return known.length === 0 ? checksItself(subject, reader) : or(...known);
    };
  },
};

function checksItself(unit: Entity<"component">, read: Reader): Known<boolean> {
  const checks = read.words(unit, "anomaly_checks");
  return isUnknown(checks.value) ? notKnown(checks.because) : includesAny(checks.value, CHECKS);
}
