import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { deliveredAround } from "../../unit-traffic.ts";
import { holdsPersonalData } from "../data/holds-personal-data.ts";
import { unitKeepsSecrets } from "../laboratory/unit-keeps-secrets.ts";

/** Does the unit keep what its next holder must not find: data of people or secrets? */
export const keepsWhatMustGo: Fact<"component", boolean> = {
  id: "keeps_what_must_go",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(read.fact(unitKeepsSecrets, subject), read.fact(holdsPersonalData, deliveredAround(subject, read))),
};
