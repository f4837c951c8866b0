import type { Kind } from "./kinds.ts";

/** A field that holds a word of a closed list: a vocabulary of the knowledge base, or the records of a kind. */
export interface WordField {
  readonly kind: Kind;
  readonly field: string;
  readonly list: string;
  /** Profiles of protection: only those of this layer fit. */
  readonly layer?: Layer;
  readonly many?: boolean;
}
type Layer = (typeof LAYERS)[number];

const LAYERS = ["link", "transport", "application"] as const;
const LOSSES = ["disclosed", "altered", "lost", "denied", "misused"];
const HARM_KINDS = ["safety", "financial", "operational", "privacy"];

const harmLevels = (kind: Kind): readonly WordField[] =>
  LOSSES.flatMap((loss) =>
    HARM_KINDS.map((harm): WordField => ({ kind, field: `harms.${loss}.${harm}`, list: "harm-levels" })),
  );

/** Fields that hold a word of a closed list, and the list. */
export const wordFields: readonly WordField[] = [
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
  ...LAYERS.flatMap((layer) =>
    [`protection.${layer}`, `protection.${layer}.profile`].map((field): WordField => ({
      kind: "flow",
      field,
      list: "protections",
      layer,
    })),
  ),
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
  ...(["data", "function", "component", "credential"] as const).flatMap(harmLevels),
];

/** Words of a closed list that a layer of protection may be besides a profile. */
export const LAYER_WORDS: readonly string[] = ["none", "unknown"];
