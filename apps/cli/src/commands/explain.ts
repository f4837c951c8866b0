import type { Model } from "@sekisho/core";
import { explanationOf } from "@sekisho/render";
import type { Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import type { Output } from "../output.ts";
import { problemLines } from "../report-problems.ts";
import { assessed } from "./assess.ts";

/** Says why a finding is what it is. */
export function runExplain(
  id: string,
  path: string,
  options: { readonly model: Model; readonly language: Language },
  output: Output,
): Exit {
  const { assessment, problems } = assessed(path, options.model);
  output.error(problemLines(problems, options.language));
  const finding = assessment?.judged.finding(id);
  if (assessment === undefined || finding === undefined) {
    output.error(
      options.language === "ja"
        ? `指摘 ${id} はありません。ID は「規則@対象」の形です。\n`
        : `There is no finding ${id}. Ids have the form RULE@SUBJECT.\n`,
    );
    return EXIT.input;
  }
  output.print(explanationOf(assessment, finding, { language: options.language, width: output.width }));
  return problems.some((problem) => problem.severity === "error") ? EXIT.input : EXIT.ok;
}
