import { models, type Model } from "@sekisho/core";
import { Command, CommanderError, Option } from "commander";
import { failLevels, runAssess, type AssessOptions } from "./commands/assess.ts";
import { runCheck } from "./commands/check.ts";
import { runExplain } from "./commands/explain.ts";
import { EXIT, type Exit } from "./exit.ts";
import type { Output } from "./output.ts";
import { languageOf } from "./settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;
interface Common {
  readonly lang?: string;
  readonly model: Model;
}

const model = (): Option =>
  new Option("--model <model>", "which model: as written, with what is in place, or with what is planned")
    .choices([...models])
    .default("current");
const lang = (): Option => new Option("--lang <language>", "language of the output").choices(["en", "ja"]);

/** Runs a command line and says how it ended; nothing here ends the process. */
export function run(argv: readonly string[], version: string, environment: Environment, output: Output): Exit {
  let exit: Exit = EXIT.ok;
  const program = new Command("sekisho")
    .description(
      "IoT security assessment along the GSMA IoT Security Guidelines / GSMA IoTセキュリティガイドラインに基づく評価",
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: output.print, writeErr: output.error });
  program
    .command("assess")
    .argument("[paths...]", "folders or files of documents", ["."])
    .addOption(model())
    .addOption(lang())
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"))
    .addOption(
      new Option("--fail-on <level>", "exit with 1 on findings of this rating or above")
        .choices([...failLevels])
        .default("never"),
    )
    .option("--all", "everything instead of the forty most telling lines", false)
    .action((paths: string[], options: Common & Pick<AssessOptions, "format" | "failOn" | "all">) => {
      exit = runAssess(paths, { ...options, language: languageOf(options.lang, environment) }, output);
    });
  program
    .command("explain")
    .argument("<finding>", "id of a finding: RULE@SUBJECT")
    .argument("[path]", "folder or file of the document", ".")
    .addOption(model())
    .addOption(lang())
    .action((id: string, path: string, options: Common) => {
      exit = runExplain(id, path, { model: options.model, language: languageOf(options.lang, environment) }, output);
    });
  program
    .command("check")
    .argument("[path]", "folder or file of the document", ".")
    .addOption(lang())
    .action((path: string, options: Pick<Common, "lang">) => {
      exit = runCheck(path, languageOf(options.lang, environment), output);
    });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.input;
  }
  return exit;
}
