/** What can be wrong with an answer, with what its message is filled with. Words stand in the message catalogue. */
export interface MistakeParams {
  /** No answer of the list; `nearest` is what was probably meant. */
  readonly "not-an-answer": { readonly typed: string; readonly nearest?: string };
  readonly "no-number": { readonly typed: string; readonly most: number };
  readonly "only-one": { readonly typed: string };
  readonly "not-a-duration": { readonly typed: string };
  readonly "not-a-country": { readonly typed: string };
  readonly "not-a-date": { readonly typed: string };
  readonly "not-a-count": { readonly typed: string };
  readonly "no-such-part": { readonly typed: string };
  readonly "no-person": { readonly typed: string; readonly nearest?: string; readonly people: readonly string[] };
  /** `w` without a person and a day. */
  readonly "waiting-form": Readonly<Record<string, never>>;
  readonly "date-past": { readonly typed: string };
  readonly "assume-form": Readonly<Record<string, never>>;
  /** There is something else of that id. */
  readonly "id-taken": { readonly id: string };
  readonly "id-invalid": { readonly id: string };
  /** This field takes a bare value: nobody can be asked for it, and it cannot rest on an assumption. */
  readonly "not-here": { readonly about: string };
  readonly "nothing-here": Readonly<Record<string, never>>;
}
export type MistakeCode = keyof MistakeParams;
export type Mistake = { [C in MistakeCode]: { readonly code: C; readonly params: MistakeParams[C] } }[MistakeCode];
