import type { Language } from "@sekisho/words";

/** How a text is to be printed. */
export interface TextOptions {
  readonly language: Language;
  /** Everything instead of what fits a screen. */
  readonly all: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What the command line called the document, for the next command to type. */
  readonly path: string;
}
