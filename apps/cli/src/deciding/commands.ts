import { decisionStatuses, ratings } from "@sekisho/core";
import { cliWords, decideWords, type Language } from "@sekisho/words";
import { Argument, Option, type Command } from "commander";
import { runAdopt } from "../commands/adopt.ts";
import { runDecide, type DecideOptions } from "../commands/decide.ts";
import { runTasks, taskFormats, type TasksOptions } from "../commands/tasks.ts";
import type { Exit } from "../exit.ts";
import type { OpenInput } from "../input.ts";
import type { Output } from "../output.ts";

/** What adding commands needs of the program. */
interface Program {
  readonly add: (name: string, description: string) => Command;
  readonly language: Language;
  readonly output: Output;
  readonly openInput: OpenInput;
  readonly done: (exit: Exit | Promise<Exit>) => void;
}

interface Confirmed {
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/** Adds the commands of deciding: `decide`, `adopt`, `tasks`. */
export function addDecidingCommands({ add, language, output, openInput, done }: Program): void {
  const words = decideWords(language);
  const { options } = words;
  const each = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  const confirmed = (command: Command): Command =>
    command.option("--yes", options.yes, false).option("--dry-run", options.dryRun, false);
  confirmed(
    add("decide", words.commands.decide)
      .argument("<findings...>", words.arguments.findings)
      .addOption(new Option("--status <status>", options.status).choices([...decisionStatuses]))
      .option("--by <person>", options.by)
      .option("--since <day>", options.since)
      .option("--why <text>", options.why)
      .option("--due <day>", options.due)
      .option("--until <day>", options.until)
      .option("--law <text>", options.law)
      .option("--where <country>", options.where)
      .addOption(new Option("--rated <rating>", options.rated).choices([...ratings]))
      .option("--evidence <text>", options.evidence, each, [])
      .option("--file <file>", options.file, each, [])
      .option("--set <address=value>", options.set, each, [])
      .option("--no-changes", options.noChanges)
      .option("--id <id>", options.id),
  ).action((findings: string[], given: Omit<DecideOptions, "language">) => {
    done(runDecide(findings, { ...given, language }, output, openInput));
  });
  confirmed(add("adopt", words.commands.adopt).argument("<decisions...>", words.arguments.decisions)).action(
    (decisions: string[], given: Confirmed) => {
      done(runAdopt(decisions, { ...given, language }, output, openInput));
    },
  );
  add("tasks", words.commands.tasks)
    .addArgument(new Argument("[path]", words.arguments.path).default(".", "."))
    .option("--owner <person>", options.owner)
    .option("--stage <stage>", options.stage)
    .addOption(
      new Option("--format <format>", cliWords(language).options.format).choices([...taskFormats]).default("text"),
    )
    .action((path: string, given: Omit<TasksOptions, "language">) => {
      done(runTasks(path, { ...given, language }, output));
    });
}
