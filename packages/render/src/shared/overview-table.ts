/** A cell: words, or things with their ids. */
export interface Cell {
  readonly text: string;
  readonly id?: string;
}

/** A table of the overview: what each row is about comes first. */
export interface OverviewTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
