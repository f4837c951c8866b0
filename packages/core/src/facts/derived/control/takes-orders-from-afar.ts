import { truth, type Fact } from "../../fact.ts";
import { ordersArrive } from "../../orders.ts";

/** Does the unit take commands, settings or code over a network or by radio? As drawn. */
export const takesOrdersFromAfar: Fact<"component", boolean> = {
  id: "takes_orders_from_afar",
  of: "component",
  domain: truth,
  derive: ordersArrive,
};
