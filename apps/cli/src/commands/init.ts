import { mkdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { assess, documentSchema, meaningsOf, parse, type Knowledge, type StartAnswers } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { SCHEMA_FILE, startDocument } from "@sekisho/render";
import { startWords, type Language } from "@sekisho/words";
import { createFile, isThere } from "../create-file.ts";
import { EXIT, type Exit } from "../exit.ts";
import type { OpenInput } from "../input.ts";
import type { Output } from "../output.ts";
import { today } from "../settings.ts";
import { answersFrom, type StartRaw } from "../asking/beginning-answers.ts";
import { interviewed } from "../asking/beginning.ts";
import { talkOn, type Talk } from "../asking/talk.ts";

export interface InitOptions {
  readonly language: Language;
  /** A file of answers instead of questions. */
  readonly from?: string;
  /** Write the schema for editors beside the document? */
  readonly schema: boolean;
  /** Answers given as options; with any of them, nothing is asked. */
  readonly given: StartRaw;
}

/** Writes a first document from a few answers. What is there already is never touched. */
export async function runInit(path: string, options: InitOptions, output: Output, openInput: OpenInput): Promise<Exit> {
  const { language } = options;
  const words = startWords(language);
  const talk = talkOn(output, language);
  const file = path.endsWith(".yaml") ? path : join(path, "sekisho.yaml");
  if (isThere(file)) {
    talk.bad([words.exists(file), words.existsNext(path)]);
    return EXIT.input;
  }
  const knowledge = readPack();
  const answers = await answered(file, options, knowledge, openInput, talk);
  if (answers === undefined) return EXIT.input;
  const text = startDocument(
    { name: basename(resolve(dirname(file))), ...answers },
    { language, schema: options.schema },
  );
  return written(path, file, text, { options, knowledge, talk });
}

async function answered(
  file: string,
  { from, given, language }: InitOptions,
  knowledge: Knowledge,
  openInput: OpenInput,
  talk: Talk,
): Promise<StartAnswers | undefined> {
  const words = startWords(language);
  if (from !== undefined || Object.keys(given).length > 0) {
    const read = answersFrom(from, given, knowledge, language);
    if (read.problems.length === 0) return read.answers;
    talk.bad([...read.problems, words.problems.title(read.problems.length)]);
    return undefined;
  }
  const input = openInput();
  try {
    return await interviewed(file, { knowledge, meanings: () => meaningsOf(knowledge), input, talk });
  } finally {
    input.close();
  }
}

function written(
  path: string,
  file: string,
  text: string,
  { options, knowledge, talk }: { readonly options: InitOptions; readonly knowledge: Knowledge; readonly talk: Talk },
): Exit {
  const words = startWords(options.language);
  const schema = join(dirname(file), SCHEMA_FILE);
  try {
    mkdirSync(dirname(file), { recursive: true });
    createFile(file, text);
    talk.good([words.written(file)]);
    if (options.schema && !isThere(schema)) {
      createFile(schema, `${JSON.stringify(documentSchema(knowledge))}\n`);
      talk.good([words.schemaWritten(schema)]);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    talk.bad(code === "EEXIST" ? [words.exists(file), words.existsNext(path)] : [words.unwritable(file, code)]);
    return EXIT.input;
  }
  const { document } = parse([{ path: "sekisho.yaml", bytes: text }], knowledge);
  const result = assess(document, knowledge, today());
  talk.say(["", words.certain(result.open().length, result.judged.count("unknown")), ...words.next(path)]);
  return EXIT.ok;
}
