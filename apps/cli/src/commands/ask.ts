import { agendaOf, nearest, personIn, sheetRows, type AskingStage, type Assessment, type Wanted } from "@sekisho/core";
import { readPack } from "@sekisho/knowledge";
import { sheetTable, waitingLines } from "@sekisho/render";
import { askWords, describeMistake, type Language } from "@sekisho/words";
import { takeAnswers } from "../asking/answers-in.ts";
import { converse } from "../asking/conversation.ts";
import { csvOf } from "../asking/csv.ts";
import { checkOf } from "../asking/sheet-file.ts";
import { talkOn, type Talk } from "../asking/talk.ts";
import { opened, type Working } from "../asking/working.ts";
import { EXIT, type Exit } from "../exit.ts";
import type { OpenInput } from "../input.ts";
import type { Output } from "../output.ts";
import { problemLines } from "../report-problems.ts";

export const askFormats = ["text", "csv"] as const;

export interface AskOptions {
  readonly language: Language;
  /** Only what this person was asked, or implements. */
  readonly of?: string;
  /** Only what is about this entry. */
  readonly about?: string;
  readonly stage?: AskingStage;
  readonly all: boolean;
  readonly waiting: boolean;
  readonly format: (typeof askFormats)[number];
  /** A sheet of answers to take in. */
  readonly answers?: string;
  readonly partly: boolean;
  readonly source?: string;
}

/** Asks what is worth asking, writes the answers; or prints who is waited for, or a sheet, or takes a sheet in. */
export async function runAsk(path: string, options: AskOptions, output: Output, openInput: OpenInput): Promise<Exit> {
  const { language } = options;
  const talk = talkOn(output, language);
  const working = opened(path, readPack());
  const errors = working.problems.filter((one) => one.severity === "error");
  if (working.snapshot.files.length === 0) {
    const style = { root: working.snapshot.root, language, coloured: output.coloured.error };
    output.error(problemLines(working.problems, style));
    return EXIT.input;
  }
  if (errors.length > 0) talk.bad([askWords(language).incomplete(errors.length)]);
  const read = wantedOf(options, working.assessment);
  if ("said" in read) {
    talk.bad([read.said]);
    return EXIT.input;
  }
  const sound = await doing(path, working, { ...options, wanted: read.wanted }, { output, openInput, talk });
  return sound && errors.length === 0 ? EXIT.ok : EXIT.input;
}

interface World {
  readonly output: Output;
  readonly openInput: OpenInput;
  readonly talk: Talk;
}

async function doing(
  path: string,
  working: Working,
  options: AskOptions & { readonly wanted: Wanted },
  { output, openInput, talk }: World,
): Promise<boolean> {
  const { wanted } = options;
  const { assessment } = working;
  if (options.answers !== undefined) {
    const { partly, answers: file } = options;
    return takeAnswers(working, { file, partly, source: options.source ?? wanted.of }, talk);
  }
  if (options.waiting) {
    const cells = agendaOf(assessment, wanted).waiting;
    talk.say(
      waitingLines(
        wanted.of === undefined ? cells : cells.filter((one) => one.asked === wanted.of),
        assessment,
        path,
        talk,
      ),
    );
    return true;
  }
  if (options.format === "csv") {
    output.print(sheetOf(path, assessment, options, talk));
    return true;
  }
  const input = openInput();
  try {
    const { all } = options;
    const outcome = await converse(working, { path, wanted, all, source: options.source }, input, talk);
    return !outcome.failed && (input.isTerminal || outcome.mistakes === 0);
  } finally {
    input.close();
  }
}

/** Whom and what is asked about has to be in the document. */
function wantedOf(
  { of, about, stage, language }: AskOptions,
  { document }: Assessment,
): { readonly wanted: Wanted } | { readonly said: string } {
  const words = askWords(language);
  const person = of === undefined ? undefined : personIn(document, of);
  if (person !== undefined && "mistake" in person) return { said: describeMistake(person.mistake, language) };
  if (about !== undefined && !document.byId.has(about))
    return { said: words.noEntity(about, nearest(about, document.byId.keys())) };
  return {
    wanted: {
      ...(person === undefined ? {} : { of: person.id }),
      ...(about === undefined ? {} : { about }),
      ...(stage === undefined ? {} : { stage }),
    },
  };
}

/** The questions as a table that goes out: with what somebody was asked already, and without what changes nothing critical. */
function sheetOf(
  path: string,
  assessment: Assessment,
  { wanted, all, language }: AskOptions & { readonly wanted: Wanted },
  talk: Talk,
): string {
  const agenda = agendaOf(assessment, { ...wanted, waiting: true });
  const asked = agenda.items.filter(
    (item, index) => all || index < agenda.critical || item.cells.some((cell) => cell.asked !== undefined),
  );
  const rows = sheetRows({ items: asked }, assessment);
  const who = wanted.of === undefined ? "" : ` --of ${wanted.of}`;
  talk.bad([askWords(language).sheet.made(rows.length, `sekisho ask ${path}${who} --answers FILE.csv`)]);
  return csvOf(sheetTable(rows, assessment, { language, checkOf }));
}
