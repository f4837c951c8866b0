import { truth, type Fact } from "../../fact.ts";
import { some } from "../../related.ts";
import { placesInUnit } from "../../said-in-unit.ts";
import { secretsReadable } from "../hardware/secrets-readable.ts";

/** Can a secret of the unit be read with simple tools: through a port, a console or the pins of a memory chip? */
export const secretsReadByHand: Fact<"component", boolean> = {
  id: "secrets_read_by_hand",
  of: "component",
  domain: truth,
  derive: (subject, read) => some(placesInUnit(subject, read), (one) => read.fact(secretsReadable, one)),
};
