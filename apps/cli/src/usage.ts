import { cliWords, type Language } from "@sekisho/words";
import type { Argument, Command, CommanderError, Help, Option } from "commander";

/** Help in the language asked for: the option parser's own headings and brackets are words as well. */
export function helpIn(language: Language): Partial<Help> {
  const words = cliWords(language);
  return {
    styleTitle: (title) => words.headings[title] ?? title,
    commandUsage: (command) => usageOf(command, language),
    subcommandTerm: (command) => `${command.name()} ${argumentsOf(command)}`.trimEnd(),
    optionDescription: (option) => described(option, language),
    argumentDescription: (argument) => described(argument, language),
  };
}

function usageOf(command: Command, language: Language): string {
  const words = cliWords(language);
  const names: string[] = [];
  for (let at: Command | null = command; at !== null; at = at.parent) names.unshift(at.name());
  const inner = command.commands.length > 0 ? words.usageCommand : argumentsOf(command);
  return [...names, words.usageOptions, ...(inner === "" ? [] : [inner])].join(" ");
}

const argumentsOf = (command: Command): string =>
  command.registeredArguments
    .map((one) => `${one.required ? "<" : "["}${one.name()}${one.variadic ? "..." : ""}${one.required ? ">" : "]"}`)
    .join(" ");

/** A description with its choices and what stands in for it; the parser would add these in English. */
function described(of: Option | Argument, language: Language): string {
  const words = cliWords(language);
  const standard: unknown = of.defaultValue;
  return [
    of.description,
    ...(of.argChoices === undefined ? [] : [words.choices(of.argChoices)]),
    ...(typeof standard === "string" ? [words.standard(standard)] : []),
  ].join("");
}

/** What was wrong with a command line, in words, with what to type instead. The parser's own English is not shown. */
export function usageError(error: CommanderError, language: Language): string {
  const words = cliWords(language);
  const say = words.usage[error.code];
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const given =
    error.code === "commander.invalidArgument" ? (/argument '([^']*)'/.exec(error.message)?.[1] ?? quoted) : quoted;
  const near = /Did you mean (?:one of )?([^?,)]+)/.exec(error.message)?.[1];
  const allowed = /Allowed choices are ([^.]+)\./.exec(error.message)?.[1];
  return words.sentences([
    say === undefined ? words.usageOther : say(given),
    ...(near === undefined ? [] : [words.didYouMean(near)]),
    ...(allowed === undefined ? [] : [words.choices(allowed.split(", ")).trim()]),
    words.seeHelp("sekisho"),
  ]);
}
