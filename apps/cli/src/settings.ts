import { languages, type Language } from "@sekisho/words";

/** The language asked for, or that of the environment; English where neither says. */
export function languageOf(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const wanted =
    asked ??
    [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(
      (one) => one !== undefined && one !== "",
    ) ??
    "en";
  return languages.find((one) => wanted.toLowerCase().startsWith(one)) ?? "en";
}

/** What `--lang` says, before anything else is read: help and errors of usage need it too. */
export function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((one) => one === "--lang" || one.startsWith("--lang="));
  const option = argv[at];
  return option === "--lang" ? argv[at + 1] : option?.slice("--lang=".length);
}

/** The time of day, `14:03:22`, for people who watch. */
export const timeOfDay = (now: Date = new Date()): string => now.toTimeString().slice(0, 8);

/** Today in the machine's own time zone, `2026-11-25`: the only clock that a result knows. */
export function today(now: Date = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
