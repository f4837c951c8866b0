/** Where a command prints to. */
export interface Output {
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Is there somebody at a terminal who wants colours: in what is printed, in errors? */
  readonly coloured: { readonly print: boolean; readonly error: boolean };
}
