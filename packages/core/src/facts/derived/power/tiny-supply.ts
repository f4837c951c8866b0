import { truth, type Fact } from "../../fact.ts";
import { isOneOf, saidAnywhere } from "../../said-in-unit.ts";

const TINY: readonly string[] = ["coin-cell", "harvesting"];

/** Does the unit live on so little energy that every message counts? */
export const tinySupply: Fact<"component", boolean> = {
  id: "tiny_supply",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAnywhere(subject, "power", isOneOf("power", TINY, read), read),
};
