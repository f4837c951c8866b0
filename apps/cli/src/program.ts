import { models, type Model } from "@sekisho/core";
import { cliWords, languages, type Language } from "@sekisho/words";
import { Argument, Command, CommanderError, Option } from "commander";
import { failLevels, formats, runAssess, type AssessOptions } from "./commands/assess.ts";
import { runCheck } from "./commands/check.ts";
import { differenceFormats, runDiff, type DiffOptions } from "./commands/diff.ts";
import { explanationFormats, runExplain, type ExplanationFormat } from "./commands/explain.ts";
import { runList } from "./commands/list.ts";
import { runSchema } from "./commands/schema.ts";
import { runShow } from "./commands/show.ts";
import { runWatch } from "./commands/watch.ts";
import { addAskingCommands } from "./asking/commands.ts";
import { addDecidingCommands } from "./deciding/commands.ts";
import { EXIT, type Exit } from "./exit.ts";
import type { OpenInput } from "./input.ts";
import type { Output } from "./output.ts";
import { askedLanguage, languageOf } from "./settings.ts";
import { helpIn, usageError } from "./usage.ts";

type Environment = Readonly<Record<string, string | undefined>>;
interface Common {
  readonly model: Model;
}

/** Ends where a command asks and nobody can answer. */
const nobody: OpenInput = () => ({ isTerminal: false, line: () => Promise.resolve(undefined), close: () => undefined });

/**
 * Runs a command line and says how it ended; nothing here ends the process. Commands that ask somebody end later. Their
 * answers come from the input that `openInput` opens.
 */
export function run(
  argv: readonly string[],
  version: string,
  environment: Environment,
  output: Output,
  openInput: OpenInput = nobody,
): Exit | Promise<Exit> {
  const language = languageOf(askedLanguage(argv), environment);
  let exit: Exit | Promise<Exit> = EXIT.ok;
  const program = programOf(version, language, { output, openInput }, (done) => {
    exit = done;
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.ok;
    if (error.code !== "commander.help") output.error(`${usageError(error, language)}\n`);
    return EXIT.input;
  }
  return exit;
}

/** All commands. `done` hears how a command ended. */
function programOf(
  version: string,
  language: Language,
  { output, openInput }: { readonly output: Output; readonly openInput: OpenInput },
  done: (exit: Exit | Promise<Exit>) => void,
): Command {
  const words = cliWords(language);
  const path = (): Argument => new Argument("[path]", words.arguments.path).default(".", ".");
  const model = (): Option =>
    new Option("--model <model>", words.options.model).choices([...models]).default("current");
  const settled = (command: Command): Command =>
    command
      .exitOverride()
      .configureHelp(helpIn(language))
      .configureOutput({ writeOut: output.print, writeErr: output.error, outputError: () => undefined })
      .helpOption("-h, --help", words.options.help)
      .addOption(new Option("--lang <language>", words.options.lang).choices([...languages]));
  const program = settled(new Command("sekisho"))
    .description(words.about)
    .version(version, "-V, --version", words.options.version)
    .helpCommand("help [command]", words.commands.help)
    .addHelpText("after", `\n${words.examples("sekisho")}`);
  const add = (name: string, description: string): Command => {
    const created = settled(new Command(name)).description(description);
    program.addCommand(created);
    return created;
  };
  const command = (name: keyof typeof words.commands): Command => add(name, words.commands[name]);
  addAskingCommands({ command, path, language, output, openInput, done });
  command("assess")
    .argument("[paths...]", words.arguments.paths)
    .addOption(model())
    .addOption(new Option("--format <format>", words.options.format).choices([...formats]).default("text"))
    .addOption(new Option("--fail-on <level>", words.options.failOn).choices([...failLevels]).default("never"))
    .option("--since <revision>", words.options.since)
    .option("--all", words.options.all, false)
    .action((paths: string[], options: Common & Pick<AssessOptions, "format" | "failOn" | "since" | "all">) => {
      done(runAssess(paths.length === 0 ? ["."] : paths, { ...options, language, version }, output));
    });
  command("diff")
    .argument("[before]", words.arguments.before)
    .argument("[after]", words.arguments.after)
    .addOption(model())
    .option("--models <models...>", words.options.models)
    .addOption(new Option("--format <format>", words.options.format).choices([...differenceFormats]).default("text"))
    .option("--all", words.options.all, false)
    .action((before: string | undefined, after: string | undefined, options: Omit<DiffOptions, "language">) => {
      const names = [before, after].filter((one) => one !== undefined);
      done(runDiff(names, { ...options, language }, output));
    });
  command("watch")
    .addArgument(path())
    .addOption(model())
    .action((at: string, options: Common) => {
      done(runWatch(at, { model: options.model, language }, output));
    });
  command("explain")
    .argument("<finding>", words.arguments.finding)
    .addArgument(path())
    .addOption(model())
    .addOption(new Option("--format <format>", words.options.format).choices([...explanationFormats]).default("text"))
    .action((id: string, at: string, options: Common & { readonly format: ExplanationFormat }) => {
      done(runExplain(id, at, { ...options, language }, output));
    });
  addDecidingCommands({ add, language, output, openInput, done });
  command("check")
    .addArgument(path())
    .option("--fix", words.options.fix, false)
    .action((at: string, { fix }: { readonly fix: boolean }) => {
      done(runCheck(at, { fix, language }, output));
    });
  command("show")
    .argument("<id>", words.arguments.record)
    .action((id: string) => {
      done(runShow(id, language, output));
    });
  command("list")
    .argument("<kind>", words.arguments.list)
    .action((list: string) => {
      done(runList(list, language, output));
    });
  command("schema")
    .addArgument(new Argument("[of]", words.arguments.schema).default("document", "document"))
    .action((of: string) => {
      done(runSchema(of, language, output));
    });
  return program;
}
