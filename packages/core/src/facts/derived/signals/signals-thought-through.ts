import { truth, type Fact } from "../../fact.ts";
import { saidAround } from "../../said-around.ts";

/** Has somebody asked what its signals reveal beyond their purpose: said of it, or of the device? */
export const signalsThoughtThrough: Fact<"component", boolean> = {
  id: "signals_thought_through",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAround(subject, "signals_reviewed", read),
};
