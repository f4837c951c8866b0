import type { Place, Severity } from "../problem.ts";

/** Why an edit cannot be made, by code, with what its message is filled with. What would be wrong afterwards has the codes of `Problem`. */
export interface EditProblemParams {
  /** Nothing has this id. `now`: it was given up for this one. */
  "edit-nothing-there": { readonly id: string; readonly nearest?: string; readonly now?: string };
  /** Two entities have this id. */
  "edit-ambiguous": { readonly id: string };
  /** There is no such field, or the member is not in the list. */
  "edit-not-written": { readonly address: string };
  "edit-not-a-list": { readonly address: string };
  /** The address names an entity, or leads through something that has no fields. */
  "edit-not-a-field": { readonly address: string };
  /** `reason`: `name` is no name for a file of a document, `missing`, `exists`, `encoding` is not UTF-8. */
  "edit-file": { readonly path: string; readonly reason: "name" | "missing" | "exists" | "encoding" };
  /** `by`: the entity that has the id, or gave it up. */
  "edit-id": { readonly id: string; readonly reason: "form" | "reserved" | "taken" | "former"; readonly by?: string };
  /** The system and settings have no id that could be renamed, and cannot be moved or removed. */
  "edit-not-an-entity": { readonly id: string };
  /** There is no such section. */
  "edit-section": { readonly section: string; readonly allowed: readonly string[] };
  /** The entity that the new place is given by is not in the same section, or not in that file. */
  "edit-spot": { readonly id: string; readonly section: string };
  /** What is written there cannot be read, so nothing can be changed in it. */
  "edit-garbled": { readonly id: string };
  /** Anchors, aliases, tags or merge keys: a change here could change something elsewhere. */
  "edit-anchors": { readonly id: string };
  /** It is written in a way that could only be changed by writing it anew, and comments would be lost. */
  "edit-style": { readonly address: string };
  /** No YAML can be written for the value. */
  "edit-unwritable": { readonly address: string; readonly found: string };
  /** The entity is still referred to, at this address. */
  "edit-still-referred": { readonly id: string; readonly by: string };
  /** Only decisions that are planned or in place have an effect that can be adopted. */
  "edit-not-adoptable": { readonly id: string; readonly status: string };
  "edit-not-a-decision": { readonly id: string; readonly kind: string };
  /** The file does not say what it has to say for this: somebody changed it. */
  "edit-text-changed": { readonly path: string };
}
export type EditProblemCode = keyof EditProblemParams;

/** Why an edit of one code cannot be made. */
export interface EditProblemOf<C extends EditProblemCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Where it stands, if it stands anywhere. */
  readonly at?: Place;
  readonly address?: string;
  readonly params: EditProblemParams[C];
}

/** Why an edit cannot be made. Words come from the message catalogue by `code`. */
export type EditProblem = { [C in EditProblemCode]: EditProblemOf<C> }[EditProblemCode];

/** Thrown inside this folder only, and turned into a value at its entrance: an edit is all or nothing. */
export class Refusal extends Error {
  readonly problems: readonly EditProblem[];

  constructor(problems: readonly EditProblem[]) {
    super(problems.map((one) => one.code).join(", "));
    this.problems = problems;
  }
}

/** Stops an edit. */
export function refuse(problem: Omit<EditProblem, "severity">): never {
  throw new Refusal([{ severity: "error", ...problem } as EditProblem]); // only the severity was left out
}
