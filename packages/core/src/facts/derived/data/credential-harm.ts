import { oneOf, type Fact } from "../../fact.ts";
import { HARM_LEVELS, type HarmLevel } from "../../harm-level.ts";
import { gravestOf, credentialStakes } from "../../stakes.ts";

/** The greatest harm that is stated for a credential, or for the data of the flows that it opens. */
export const credentialHarm: Fact<"credential", HarmLevel> = {
  id: "credential_harm",
  of: "credential",
  domain: oneOf(...HARM_LEVELS),
  derive: (subject, read) => gravestOf(read.step(credentialStakes, subject)),
};
