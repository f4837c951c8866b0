import type { Assessment, Finding } from "@sekisho/core";
import { explanationLines } from "./explanation.ts";
import type { TextOptions } from "./options.ts";
import { code, plain } from "../shared/escape.ts";

/** An explanation as Markdown: the same as the text, with headings, and lists as deep as the lines are indented. */
export function explanationMarkdownOf(
  assessment: Assessment,
  finding: Finding,
  options: Pick<TextOptions, "language" | "path">,
): string {
  const [first = "", ...rest] = explanationLines(assessment, finding, options);
  let isHead = false;
  let open: readonly number[] = [];
  const lines = rest.map((line) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const said = line.trimStart().replace(/^- /, "");
    const isTitle = isHead && indent === 0 && /[:：]$/.test(said);
    isHead = line === "";
    if (line === "" || isTitle) open = [];
    if (line === "") return "";
    if (isTitle) return `### ${plain(said.slice(0, -1))}\n`;
    const text = said.startsWith("sekisho ") ? code(said) : plain(said);
    open = [...open.filter((one) => one < indent), indent];
    return `${"  ".repeat(open.length - 1)}- ${text}`;
  });
  return `${[`## ${plain(first)}`, "", ...lines].join("\n")}\n`;
}
