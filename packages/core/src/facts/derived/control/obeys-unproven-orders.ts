import { truth, type Fact } from "../../fact.ts";
import { unprovenOrdersArrive } from "../../orders.ts";

/** Do commands, settings or code reach the unit over a network or by radio from a sender that does not prove who it is? As drawn. */
export const obeysUnprovenOrders: Fact<"component", boolean> = {
  id: "obeys_unproven_orders",
  of: "component",
  domain: truth,
  derive: unprovenOrdersArrive,
};
