/** Where a command prints to. */
export interface Output {
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
}
