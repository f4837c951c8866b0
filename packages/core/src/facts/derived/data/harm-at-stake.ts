import type { Entity } from "../../../model/document.ts";
import { oneOf, type Fact, type Reader } from "../../fact.ts";
import { gravest, HARM_LEVELS, statedHarm, type HarmLevel } from "../../harm-level.ts";
import type { Known } from "../../known.ts";
import { flowsAt } from "../../roles/flows.ts";
import { performs } from "../../roles/functions.ts";
import { holdsCredentials, holdsData } from "../../roles/holding.ts";
import { allParts } from "../../roles/parts.ts";
import { deliveredAround } from "../../unit-traffic.ts";
import { credentialHarm } from "./credential-harm.ts";
import { dataHarm } from "./data-harm.ts";
import { flowHarm } from "./flow-harm.ts";
import { functionHarm } from "./function-harm.ts";

/**
 * The greatest harm that is stated for what a component keeps, carries or does. Parts of one thing stand and fall
 * together: each has what is at stake for the whole.
 */
export const harmAtStake: Fact<"component", HarmLevel> = {
  id: "harm_at_stake",
  of: "component",
  domain: oneOf(...HARM_LEVELS),
  derive: (subject, read) => {
    const around = deliveredAround(subject, read);
    if (around !== subject) return read.fact(harmAtStake, around);
    return gravest([subject, ...read.related(subject, allParts).members].map((one) => ofPart(one, read)));
  },
};

const ofPart = (one: Entity<"component">, read: Reader): Known<HarmLevel> =>
  gravest([
    statedHarm(one, read),
    ...read.related(one, holdsData).members.map((data) => read.fact(dataHarm, data)),
    ...read.related(one, holdsCredentials).members.map((held) => read.fact(credentialHarm, held)),
    ...read.related(one, performs).members.map((done) => read.fact(functionHarm, done)),
    ...read.related(one, flowsAt).members.map((flow) => read.fact(flowHarm, flow)),
  ]);
