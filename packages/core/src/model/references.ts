import type { Kind } from "./kinds.ts";

/** What a reference may mean besides entities. */
export type Word = "anyone" | "none" | "unknown" | "yes" | "system";

/** A field that holds one reference or a set of them, what it may mean, and whether following it may not come back. */
export interface ReferenceField {
  readonly kind: Kind;
  readonly field: string;
  readonly to: readonly Kind[];
  readonly words?: readonly Word[];
  readonly many?: boolean;
  /** Following the field from entity to entity must never come back to the start. */
  readonly acyclic?: boolean;
}

const proof = (layer: string, end: string): ReferenceField => ({
  kind: "flow",
  field: `protection.${layer}.authentication.${end}`,
  to: ["credential"],
  words: ["yes", "none", "unknown"],
});

/** Every reference of the format. The one list behind checks, renames, removal reports and completion. */
export const references: readonly ReferenceField[] = [
  { kind: "data", field: "about", to: ["actor"], words: ["anyone"] },
  { kind: "data", field: "shared_with", to: ["actor"], words: ["unknown"], many: true },
  { kind: "data", field: "needed_for", to: ["function"], words: ["unknown"], many: true },
  { kind: "data", field: "represents", to: ["credential"] },
  { kind: "data", field: "derived_from", to: ["data"], words: ["unknown"], many: true, acyclic: true },
  { kind: "function", field: "by", to: ["component"], words: ["unknown"], many: true },
  { kind: "function", field: "commanded_by", to: ["data"], words: ["unknown"], many: true },
  {
    kind: "function",
    field: "relies_on",
    to: ["data", "flow", "function", "component"],
    words: ["unknown"],
    many: true,
  },
  { kind: "actor", field: "holds", to: ["credential"], words: ["unknown"], many: true },
  { kind: "component", field: "part_of", to: ["component"], acyclic: true },
  { kind: "component", field: "zone", to: ["zone"] },
  { kind: "component", field: "run_by", to: ["actor"] },
  { kind: "component", field: "holds", to: ["data", "credential"], words: ["unknown"], many: true },
  { kind: "component", field: "owner.implements", to: ["person"], words: ["unknown"] },
  { kind: "component", field: "owner.watches", to: ["person"], words: ["unknown"] },
  { kind: "network", field: "run_by", to: ["actor"] },
  { kind: "flow", field: "from", to: ["component", "actor"], words: ["anyone"] },
  { kind: "flow", field: "to", to: ["component", "actor"], words: ["anyone"] },
  { kind: "flow", field: "over", to: ["network"], words: ["unknown"], many: true },
  { kind: "flow", field: "carries", to: ["data", "credential"], words: ["unknown"], many: true },
  { kind: "flow", field: "returns", to: ["data", "credential"], words: ["unknown"], many: true },
  { kind: "flow", field: "initiated_by", to: ["component", "actor"], words: ["anyone", "unknown"] },
  { kind: "flow", field: "use.fallback_of", to: ["flow"], acyclic: true },
  { kind: "flow", field: "authorisation.role", to: ["actor"] },
  {
    kind: "flow",
    field: "authorisation.checked_against",
    to: ["data", "credential", "component"],
    words: ["none", "unknown"],
  },
  ...["link", "transport", "application"].flatMap((layer) => [proof(layer, "from_proves"), proof(layer, "to_proves")]),
  { kind: "credential", field: "names", to: ["actor", "component"] },
  { kind: "zone", field: "part_of", to: ["zone"], acyclic: true },
  { kind: "zone", field: "drawn.owner", to: ["person"] },
  { kind: "assumption", field: "owner", to: ["person"] },
  { kind: "decision", field: "by", to: ["person"] },
  {
    kind: "decision",
    field: "applies_to",
    to: ["component", "flow", "credential", "data", "network", "function", "zone", "actor"],
    words: ["system"],
    many: true,
  },
  { kind: "task", field: "owner", to: ["person"], words: ["unknown"] },
  {
    kind: "task",
    field: "applies_to",
    to: ["component", "flow", "credential", "data", "network", "function", "zone", "actor"],
    words: ["system"],
    many: true,
  },
  { kind: "review", field: "by", to: ["person"] },
  { kind: "incident", field: "owner", to: ["person"], words: ["unknown"] },
  {
    kind: "incident",
    field: "applies_to",
    to: ["component", "flow", "data", "function"],
    words: ["system"],
    many: true,
  },
  {
    kind: "finding",
    field: "subject",
    to: ["component", "flow", "credential", "data", "network", "function", "zone", "actor"],
    words: ["system"],
  },
  { kind: "privacy", field: "by", to: ["person"] },
];
