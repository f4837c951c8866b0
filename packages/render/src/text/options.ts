import type { Language } from "@sekisho/words";
import type { Labels } from "../shared/difference.ts";

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

/** How a comparison is to be printed. */
export interface DifferenceOptions {
  readonly language: Language;
  /** Everything instead of what fits a screen. */
  readonly all: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly labels: Labels;
}
