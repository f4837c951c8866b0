import { truth, type Fact } from "../../fact.ts";
import { isSo, saidAnywhere } from "../../said-in-unit.ts";

/** Does anybody learn that the power of the unit is about to end: by the unit itself or by its supply? */
export const powerLossNoticed: Fact<"component", boolean> = {
  id: "power_loss_noticed",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAnywhere(subject, "power_warning", isSo("power_warning", read), read),
};
