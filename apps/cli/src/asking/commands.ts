import { askingStages, startKeys, type AskingStage } from "@sekisho/core";
import { askWords, startWords, type Language } from "@sekisho/words";
import { Option, type Argument, type Command } from "commander";
import { askFormats, runAsk, type AskOptions } from "../commands/ask.ts";
import { runInit } from "../commands/init.ts";
import type { Exit } from "../exit.ts";
import type { OpenInput } from "../input.ts";
import type { Output } from "../output.ts";
import type { StartRaw } from "./beginning-answers.ts";

/** What the commands that ask are made with. */
interface Making {
  readonly command: (name: "init" | "ask") => Command;
  readonly path: () => Argument;
  readonly language: Language;
  readonly output: Output;
  readonly openInput: OpenInput;
  readonly done: (exit: Promise<Exit>) => void;
}

/** Registers `init` and `ask`. */
export function addAskingCommands({ command, path, language, output, openInput, done }: Making): void {
  const start = startWords(language).options;
  const init = command("init")
    .addArgument(path())
    .option("--from <file>", start.from)
    .option("--no-schema", start.schema);
  for (const key of startKeys) init.option(`--${key.replaceAll("_", "-")} <answer>`, start[key]);
  init.action((at: string, { from, schema, ...options }: InitFlags) => {
    const given: StartRaw = Object.fromEntries(
      startKeys.flatMap((key) => {
        const value = options[camel(key)];
        return typeof value === "string" ? [[key, value]] : [];
      }),
    );
    done(runInit(at, { language, schema, given, ...(from === undefined ? {} : { from }) }, output, openInput));
  });
  const words = askWords(language).options;
  command("ask")
    .addArgument(path())
    .option("--of <person>", words.of)
    .option("--about <id>", words.about)
    .addOption(new Option("--stage <stage>", words.stage).choices([...askingStages]))
    .option("--all", words.all, false)
    .option("--source <text>", words.source)
    .option("--waiting", words.waiting, false)
    .addOption(new Option("--format <format>", words.format).choices([...askFormats]).default("text"))
    .option("--answers <file>", words.answers)
    .option("--partly", words.partly, false)
    .action((at: string, options: Omit<AskOptions, "language"> & { readonly stage?: AskingStage }) => {
      done(runAsk(at, { ...options, language }, output, openInput));
    });
}

type InitFlags = { readonly from?: string; readonly schema: boolean } & Readonly<Record<string, unknown>>;

/** How the option parser names `--kept-in`. */
const camel = (key: string): string => key.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
