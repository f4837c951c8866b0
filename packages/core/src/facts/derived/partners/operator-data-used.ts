import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { monitors } from "../../roles/of-class.ts";
import { duty } from "../../served-by.ts";

const byMonitor = duty(monitors, "one", (one, read) => read.truth(one, "operator_data"));

/** Does what the network operator sees of the units get into the watching: said of a part that watches, or of the product? */
export const operatorDataUsed: Fact<"component", boolean> = {
  id: "operator_data_used",
  of: "component",
  domain: truth,
  derive: (subject, read) => or(byMonitor.done(subject, read), read.truth(read.system, "operator_data")),
};
