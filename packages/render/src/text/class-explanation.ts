import type { Assessment } from "@sekisho/core";
import { assessmentWords, inLanguage, reasonWords, type Language } from "@sekisho/words";
import { stepsOf, type Step } from "../shared/derivation.ts";
import { endpointClassWord, nameOf } from "../shared/names.ts";
import { wrapped } from "../shared/wrap.ts";
import type { TextOptions } from "./options.ts";

/** Which class of the guideline a unit has and why, line by line; nothing where there is no such unit. */
export function classExplanationOf(
  assessment: Assessment,
  unit: string,
  { language, width }: Pick<TextOptions, "language" | "width">,
): string | undefined {
  const found = assessment.endpoints().find((one) => one.unit.id === unit);
  if (found === undefined) return undefined;
  const words = assessmentWords(language);
  const lines = [
    words.endpoint(nameOf(found.unit, language), endpointClassWord(found.class.value, language)),
    ...found.tcb.map(
      (one) => `  ${inLanguage(one.title, language)}${reasonWords(language).colon}${inLanguage(one.meaning, language)}`,
    ),
    "",
    `${words.explain.classBecause}${reasonWords(language).colon.trimEnd()}`,
    ...linesOf(assessment, found.class, language),
  ];
  return `${lines.flatMap((line) => (line === "" ? [""] : wrapped(line, width, `${/^ */.exec(line)?.[0] ?? ""}    `))).join("\n")}\n`;
}

const linesOf = (assessment: Assessment, value: Parameters<typeof stepsOf>[1], language: Language): readonly string[] =>
  stepsOf(assessment, value, language).flatMap((one) => indented(one, "  "));

const indented = ({ said, place, under }: Step, indent: string): readonly string[] => [
  `${indent}${said}${place === undefined ? "" : `  (${place})`}`,
  ...under.flatMap((one) => indented(one, `${indent}  `)),
];
