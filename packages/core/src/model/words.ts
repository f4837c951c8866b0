import type { Kind } from "./kinds.ts";

/** Fields that hold a word of a closed list, and the vocabulary of the knowledge base (or the records of a kind) it comes from. */
export const wordFields: readonly {
  readonly kind: Kind;
  readonly field: string;
  readonly list: string;
  readonly many?: boolean;
}[] = [
  { kind: "system", field: "sector", list: "sectors" },
  { kind: "system", field: "stage", list: "stages" },
  { kind: "system", field: "safety_relevance", list: "safety-relevance" },
  { kind: "actor", field: "kind", list: "actor-kinds" },
  { kind: "data", field: "categories", list: "data-categories", many: true },
  { kind: "data", field: "identifies", list: "identifies" },
  { kind: "data", field: "legal_basis", list: "legal-bases" },
  { kind: "data", field: "classification", list: "classifications" },
  { kind: "function", field: "plausibility", list: "plausibility" },
  { kind: "component", field: "class", list: "classes" },
  { kind: "component", field: "privilege", list: "privileges" },
  { kind: "component", field: "absent", list: "classes", many: true },
  { kind: "network", field: "kind", list: "networks" },
  { kind: "network", field: "join", list: "join" },
  { kind: "network", field: "reach", list: "positions" },
  { kind: "flow", field: "authorisation.object", list: "authorisation-objects" },
  { kind: "flow", field: "filter", list: "filters" },
  { kind: "flow", field: "protection.link", list: "protections" },
  { kind: "flow", field: "protection.transport", list: "protections" },
  { kind: "flow", field: "protection.application", list: "protections" },
  { kind: "flow", field: "protection.link.profile", list: "protections" },
  { kind: "flow", field: "protection.transport.profile", list: "protections" },
  { kind: "flow", field: "protection.application.profile", list: "protections" },
  { kind: "credential", field: "kind", list: "credential-kinds" },
  { kind: "credential", field: "algorithm", list: "algorithms" },
  { kind: "credential", field: "scope", list: "scopes" },
  { kind: "credential", field: "issued", list: "issued" },
  { kind: "credential", field: "exposure", list: "exposures" },
  { kind: "credential", field: "made", list: "made" },
  { kind: "credential", field: "initial", list: "initial" },
  { kind: "decision", field: "status", list: "decision-statuses" },
  { kind: "decision", field: "rated", list: "ratings" },
  { kind: "review", field: "stage", list: "process-stages" },
  { kind: "finding", field: "rated", list: "ratings" },
];

/** Words of a closed list that a layer of protection may be besides a profile. */
export const LAYER_WORDS: readonly string[] = ["none", "unknown"];
