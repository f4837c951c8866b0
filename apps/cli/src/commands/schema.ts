import { documentSchema } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { assessmentSchema, boardSchema, assessmentsSchema, differenceSchema, explanationSchema } from "@sekisho/render";
import { cliWords, type Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import type { Output } from "../output.ts";

const schemas: Readonly<Record<string, () => unknown>> = {
  document: () => documentSchema(readPack()),
  assessment: () => assessmentSchema(),
  assessments: () => assessmentsSchema(),
  diff: () => differenceSchema(),
  explanation: () => explanationSchema(),
  tasks: () => boardSchema(),
};

/** Prints the JSON Schema of documents (for editors) or of assessments and comparisons (for programs that read the results). */
export function runSchema(name: string, language: Language, output: Output): Exit {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined) {
    output.error(`${cliWords(language).records.noSchema(name, Object.keys(schemas))}\n`);
    return EXIT.input;
  }
  output.print(`${JSON.stringify(schema(), undefined, 2)}\n`);
  return EXIT.ok;
}
