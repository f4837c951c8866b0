import type { Language } from "../language.ts";
import { controlFacts } from "./control.ts";
import { dataFacts } from "./data.ts";
import { hardwareFacts } from "./hardware.ts";
import { identityFacts } from "./identity.ts";
import { loggingFacts } from "./logging.ts";
import { ownershipFacts } from "./ownership.ts";
import { reachFacts } from "./reach.ts";
import { safetyFacts } from "./safety.ts";
import { serviceFacts } from "./service.ts";
import { structureFacts } from "./structure.ts";
import { softwareFacts } from "./software.ts";
import { powerFacts } from "./power.ts";
import { lifecycleFacts } from "./lifecycle.ts";
import { laboratoryFacts } from "./laboratory.ts";
import { offlineFacts } from "./offline.ts";
import { airFacts } from "./air.ts";
import { operatorFacts } from "./operator.ts";
import { partnersFacts } from "./partners.ts";
import { machinesFacts } from "./machines.ts";
import { boardFacts } from "./board.ts";
import { interfaceFacts } from "./interface.ts";
import { supplyFacts } from "./supply.ts";
import { signalsFacts } from "./signals.ts";
import { updatesFacts } from "./updates.ts";
import type { FactWords } from "./words.ts";

/** Words of every fact by id, topic after topic. A fact of the registry without words, or words without a fact, fail a test. */
export const factCatalogue: Readonly<Record<string, FactWords>> = {
  ...structureFacts,
  ...reachFacts,
  ...identityFacts,
  ...hardwareFacts,
  ...serviceFacts,
  ...dataFacts,
  ...safetyFacts,
  ...loggingFacts,
  ...ownershipFacts,
  ...updatesFacts,
  ...airFacts,
  ...offlineFacts,
  ...laboratoryFacts,
  ...lifecycleFacts,
  ...powerFacts,
  ...softwareFacts,
  ...controlFacts,
  ...partnersFacts,
  ...machinesFacts,
  ...boardFacts,
  ...interfaceFacts,
  ...supplyFacts,
  ...signalsFacts,
  ...operatorFacts,
};

const wordsOf = (fact: string): FactWords | undefined =>
  Object.hasOwn(factCatalogue, fact) ? factCatalogue[fact] : undefined;

/** What a fact says, in a language; undefined for what is no fact (a property of a class has its words in its record). */
export const factName = (fact: string, language: Language): string | undefined => wordsOf(fact)?.[language];

/** A value of a fact as people call it; the value itself where it has no words of its own. */
export function factValue(fact: string, value: string, language: Language): string {
  const values = wordsOf(fact)?.values;
  return values !== undefined && Object.hasOwn(values, value) ? (values[value]?.[language] ?? value) : value;
}
