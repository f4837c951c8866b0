import { truth, type Fact } from "../../fact.ts";
import { some } from "../../related.ts";
import { placesInUnit } from "../../said-in-unit.ts";
import { keepsSecrets } from "../hardware/keeps-secrets.ts";

/** Does the unit keep a secret in any of its parts? */
export const unitKeepsSecrets: Fact<"component", boolean> = {
  id: "unit_keeps_secrets",
  of: "component",
  domain: truth,
  derive: (subject, read) => some(placesInUnit(subject, read), (one) => read.fact(keepsSecrets, one)),
};
