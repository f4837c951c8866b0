import { oneOf, type Fact } from "../../fact.ts";
import { gravest, HARM_LEVELS, type HarmLevel } from "../../harm-level.ts";
import { carries, carriesCredentials, returns } from "../../roles/flows.ts";
import { credentialHarm } from "./credential-harm.ts";
import { dataHarm } from "./data-harm.ts";

/** The greatest stated harm of what runs in a flow, in either direction. */
export const flowHarm: Fact<"flow", HarmLevel> = {
  id: "flow_harm",
  of: "flow",
  domain: oneOf(...HARM_LEVELS),
  derive: (subject, read) => {
    const data = [...read.related(subject, carries).members, ...read.related(subject, returns).members];
    const credentials = read.related(subject, carriesCredentials).members;
    return gravest([
      ...data.map((one) => read.fact(dataHarm, one)),
      ...credentials.map((one) => read.fact(credentialHarm, one)),
    ]);
  },
};
