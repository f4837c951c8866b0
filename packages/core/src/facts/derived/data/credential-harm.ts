import { oneOf, type Fact } from "../../fact.ts";
import { gravest, HARM_LEVELS, statedHarm, type HarmLevel } from "../../harm-level.ts";
import { carries, returns, usedBy } from "../../roles/flows.ts";
import { dataHarm } from "./data-harm.ts";

/** The greatest harm that is stated for a credential, or for the data of the flows that it opens. */
export const credentialHarm: Fact<"credential", HarmLevel> = {
  id: "credential_harm",
  of: "credential",
  domain: oneOf(...HARM_LEVELS),
  derive: (subject, read) => {
    const opened = read.related(subject, usedBy).members;
    const data = opened.flatMap((flow) => [
      ...read.related(flow, carries).members,
      ...read.related(flow, returns).members,
    ]);
    return gravest([statedHarm(subject, read), ...data.map((one) => read.fact(dataHarm, one))]);
  },
};
