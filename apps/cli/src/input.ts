import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Where a command reads lines from: a person at a terminal, or a pipe. */
export interface Input {
  readonly isTerminal: boolean;
  /** The next line; undefined at the end, or where somebody pressed Ctrl-C or Ctrl-D. */
  readonly line: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** Opens the input only when a command asks something: whoever only prints leaves it alone. */
export type OpenInput = () => Input;

/** Lines of a stream. At a terminal with line editing and history; lines that come before they are asked for are kept. */
export function linesOf(from: Readable, to: NodeJS.WritableStream, isTerminal: boolean): Input {
  const reader = createInterface(isTerminal ? { input: from, output: to, terminal: true } : { input: from });
  const kept: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let isClosed = false;
  const answer = (line: string | undefined): void => {
    const hear = waiting;
    waiting = undefined;
    hear?.(line);
  };
  reader.on("line", (line) => {
    if (waiting === undefined) kept.push(line);
    else answer(line);
  });
  reader.on("SIGINT", () => {
    reader.close();
  });
  reader.on("close", () => {
    isClosed = true;
    answer(undefined);
  });
  return {
    isTerminal,
    line: (prompt) => {
      const next = kept.shift();
      if (next !== undefined || isClosed) return Promise.resolve(next);
      return new Promise((resolve) => {
        waiting = resolve;
        if (!isTerminal) return;
        reader.setPrompt(prompt);
        reader.prompt();
      });
    },
    close: () => {
      reader.close();
    },
  };
}
