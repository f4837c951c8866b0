import { problemCodes, type Problem } from "@sekisho/core";
import { describeProblem } from "@sekisho/words";
import { page, table } from "./table.ts";
import { problemSamples } from "./problem-samples.ts";

/** Every code a problem can have, with its words on a sample. A code without a sample stops the generator. */
export function problemsPage(): string {
  return page("Problems", [
    "What `sekisho check` can say about a document, each shown on an example. Codes are stable. `sekisho check` が示す問題の一覧です。コードは変わりません。",
    table(
      ["code", "English", "日本語"],
      problemCodes.map((code) => {
        const sample = problemSamples.find((one) => one.code === code);
        if (sample === undefined) throw new Error(`${code} needs a sample in tools/reference/problem-samples.ts`);
        return [`\`${code}\``, words(sample, "en"), words(sample, "ja")];
      }),
    ),
  ]);
}

function words(problem: Problem, language: "en" | "ja"): string {
  const { message, hint } = describeProblem(problem, language);
  return hint === undefined ? message : `${message}<br>_${hint}_`;
}
