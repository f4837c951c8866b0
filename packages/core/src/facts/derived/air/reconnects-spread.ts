import { truth, type Fact } from "../../fact.ts";
import { isSo, saidAnywhere } from "../../said-in-unit.ts";

/** Do units come back one after the other after an outage, and not all at once? */
export const reconnectsSpread: Fact<"component", boolean> = {
  id: "reconnects_spread",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAnywhere(subject, "retry_backoff", isSo("retry_backoff", read), read),
};
