import type { Entity } from "../model/document.ts";
import { isKind } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Reader, Step } from "./fact.ts";
import { gravest, HARM_KINDS, statedHarm, type HarmKind, type HarmLevel } from "./harm-level.ts";
import { named, type Known } from "./known.ts";
import { carries, carriesCredentials, flowsAt, returns, usedBy } from "./roles/flows.ts";
import { functionsOfData, performs } from "./roles/functions.ts";
import { holdsCredentials, holdsData } from "./roles/holding.ts";
import { networkFlows } from "./roles/over-network.ts";
import { allParts } from "./roles/parts.ts";
import { deliveredAround } from "./unit-traffic.ts";

/** The greatest stated harm of each kind. */
export type Stakes = Readonly<Record<HarmKind, Known<HarmLevel>>>;

const byKind = (of: (kind: HarmKind) => Known<HarmLevel>): Stakes => ({
  safety: of("safety"),
  financial: of("financial"),
  operational: of("operational"),
  privacy: of("privacy"),
});

const own = (subject: Entity<Kind>, read: Reader): Stakes => byKind((kind) => statedHarm(subject, kind, read));

/** The gravest of several, kind by kind. */
const joined = (of: readonly Stakes[]): Stakes => byKind((kind) => gravest(of.map((one) => one[kind])));

/** What is at stake at another entity, under the name of its fact. */
const quoted =
  <K extends Kind>(fact: string, step: Step<K, Stakes>, read: Reader) =>
  (subject: Entity<K>): Stakes => {
    const at = read.step(step, subject);
    return byKind((kind) => named(fact, subject.id, at[kind]));
  };

/** At stake with a function: what is stated of it. */
export const functionStakes: Step<"function", Stakes> = { of: "function", derive: own };

/** At stake with data: what is stated of it, or of a function that it commands or that relies on it. */
export const dataStakes: Step<"data", Stakes> = {
  of: "data",
  derive: (subject, read) =>
    joined([
      own(subject, read),
      ...read.related(subject, functionsOfData).members.map(quoted("function_harm", functionStakes, read)),
    ]),
};

/** At stake with a credential: what is stated of it, or of the data of the flows that it opens. */
export const credentialStakes: Step<"credential", Stakes> = {
  of: "credential",
  derive: (subject, read) => {
    const data = read
      .related(subject, usedBy)
      .members.flatMap((flow) => [...read.related(flow, carries).members, ...read.related(flow, returns).members]);
    return joined([own(subject, read), ...data.map(quoted("data_harm", dataStakes, read))]);
  },
};

/** At stake in a flow: what is stated of what runs in it, in either direction. */
export const flowStakes: Step<"flow", Stakes> = {
  of: "flow",
  derive: (subject, read) => {
    const data = [...read.related(subject, carries).members, ...read.related(subject, returns).members];
    const credentials = read.related(subject, carriesCredentials).members;
    return joined([
      ...data.map(quoted("data_harm", dataStakes, read)),
      ...credentials.map(quoted("credential_harm", credentialStakes, read)),
    ]);
  },
};

const ofPart = (one: Entity<"component">, read: Reader): Stakes =>
  joined([
    own(one, read),
    ...read.related(one, holdsData).members.map(quoted("data_harm", dataStakes, read)),
    ...read.related(one, holdsCredentials).members.map(quoted("credential_harm", credentialStakes, read)),
    ...read.related(one, performs).members.map(quoted("function_harm", functionStakes, read)),
    ...read.related(one, flowsAt).members.map(quoted("flow_harm", flowStakes, read)),
  ]);

/** At stake at a component: parts of one thing stand and fall together. */
export const componentStakes: Step<"component", Stakes> = {
  of: "component",
  derive: (subject, read) => {
    const around = deliveredAround(subject, read);
    return around === subject
      ? joined([subject, ...read.related(subject, allParts).members].map((one) => ofPart(one, read)))
      : quoted("harm_at_stake", componentStakes, read)(around);
  },
};

/** At stake with a network: what runs over it. */
export const networkStakes: Step<"network", Stakes> = {
  of: "network",
  derive: (subject, read) =>
    joined(read.related(subject, networkFlows).members.map(quoted("flow_harm", flowStakes, read))),
};

/** The gravest of some kinds of harm; all kinds where none are named. */
export const gravestOf = (of: Stakes, kinds: readonly HarmKind[] = HARM_KINDS): Known<HarmLevel> =>
  gravest(kinds.map((kind) => of[kind]));

/** What is at stake at any entity whose kind has something at stake. */
export function stakesAt(subject: Entity<Kind>, read: Reader): Stakes | undefined {
  const one = read.entity(subject.id);
  if (isKind(one, "component")) return read.step(componentStakes, one);
  if (isKind(one, "flow")) return read.step(flowStakes, one);
  if (isKind(one, "credential")) return read.step(credentialStakes, one);
  if (isKind(one, "network")) return read.step(networkStakes, one);
  if (isKind(one, "data")) return read.step(dataStakes, one);
  return isKind(one, "function") ? read.step(functionStakes, one) : undefined;
}
