import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { wordIs } from "../../chip-scope.ts";

/** Is the SIM used twice: for the line, and for keys of the product's own application? */
export const simServesApplication: Fact<"component", boolean> = {
  id: "sim_serves_application",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      read.truth(subject, "own_security_domain"),
      wordIs(subject, "network_derived_keys", ["gba", "akma", "eap-sim"], read),
    ),
};
