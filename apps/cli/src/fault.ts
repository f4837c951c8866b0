import { cliWords } from "@sekisho/words";
import { askedLanguage, languageOf } from "./settings.ts";

/** What is said of a fault of our own: one line to report, no stack. */
export function faultText(
  error: unknown,
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${cliWords(languageOf(askedLanguage(argv), environment)).fault(message)}\n`;
}
