import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { saidAround } from "../../said-around.ts";

/** Was the machine chosen with disturbed memory and leaking caches in mind, or does nobody else run on it? */
export const hostFaultsHandled: Fact<"component", boolean> = {
  id: "host_faults_handled",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(saidAround(subject, "hardware_faults_considered", read), saidAround(subject, "dedicated_hosts_for_keys", read)),
};
