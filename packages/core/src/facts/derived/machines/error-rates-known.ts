import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { monitors } from "../../roles/of-class.ts";
import { duty } from "../../served-by.ts";

const byMonitor = duty(monitors, "one", (one, read) => read.truth(one, "error_rates_measured"));

/** Is it measured how often watching cries wolf and how often it misses something? */
export const errorRatesKnown: Fact<"component", boolean> = {
  id: "error_rates_known",
  of: "component",
  domain: truth,
  derive: (subject, read) => or(byMonitor.done(subject, read), read.truth(read.system, "error_rates_measured")),
};
