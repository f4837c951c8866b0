import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  compare,
  decisionStatuses,
  draftDecisions,
  pullsOf,
  type Assessment,
  type DraftDecision,
  type Edit,
  type Evidence,
  type Rating,
  type Wish,
} from "@sekisho/core";
import { decisionPreview } from "@sekisho/render";
import { digestOf } from "@sekisho/store";
import { decideWords, describeWishProblem, type Language } from "@sekisho/words";
import { asked, isRating, withTyped, type Given, type Typed } from "../deciding/asking.ts";
import { idsAndPath, opened } from "../deciding/document.ts";
import { settingOf } from "../deciding/setting.ts";
import { made, write } from "../deciding/write.ts";
import { EXIT, type Exit } from "../exit.ts";
import type { OpenInput } from "../input.ts";
import type { Output } from "../output.ts";
import { painted } from "../paint.ts";
import { today } from "../settings.ts";
import { hintsFor } from "./explain.ts";

export interface DecideOptions extends Given {
  readonly language: Language;
  readonly id?: string;
  /** `ADDRESS=VALUE`, as typed. */
  readonly set: readonly string[];
  /** False: it does nothing to the model. */
  readonly changes: boolean;
  /** A file or link of each evidence, in their order. */
  readonly file: readonly string[];
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/** Decides on findings: shows what the decision does before it writes it. */
export async function runDecide(
  named: readonly string[],
  options: DecideOptions,
  output: Output,
  openInput: OpenInput,
): Promise<Exit> {
  const isSettled = (options.yes || options.dryRun) && options.status !== undefined && options.by !== undefined;
  return withTyped(isSettled ? undefined : openInput, (typed) => decide(named, options, output, typed));
}

async function decide(
  named: readonly string[],
  options: DecideOptions,
  output: Output,
  typed: Typed | undefined,
): Promise<Exit> {
  const { language } = options;
  const words = decideWords(language);
  const { ids, path } = idsAndPath(named);
  const document = opened(path, language, output);
  if (document === undefined) return EXIT.input;
  const current = document.assessed("current");
  const given = typed === undefined ? options : await asked(options, current, language, typed, output.print);
  if (given === undefined) {
    output.print(`\n${words.dropped}\n`);
    return EXIT.ok;
  }
  const wish = wishOf(ids, { ...options, ...given }, current, document.snapshot.root);
  if (!("targets" in wish)) {
    for (const line of wish.problems) output.error(`${line}\n`);
    return EXIT.input;
  }
  const drafted = draftDecisions(current, wish);
  if (drafted.is === "refused") {
    for (const id of drafted.unknown)
      output.error(`${[words.noFinding(id), ...hintsFor(id, current, language)].join("\n")}\n`);
    for (const one of drafted.problems) output.error(`${describeWishProblem(one, language)}\n`);
    return EXIT.input;
  }
  const model = wish.status === "planned" ? "planned" : "current";
  const before = document.assessed(model);
  const first = made(document.on, drafted.decisions.map(asEdit), document.knowledge, { ...document, language }, output);
  if (first === undefined) return EXIT.input;
  const pulls = pullsOf(before, document.assessed(model, first.now), drafted.decisions);
  const decisions = drafted.decisions.map((one) => withConflicts(one, pulls));
  const done = made(document.on, decisions.map(asEdit), document.knowledge, { ...document, language }, output);
  if (done === undefined) return EXIT.input;
  const comparison = compare(before, document.assessed(model, done.now));
  const preview = decisionPreview(decisions, comparison, pulls, { language, width: output.width, path });
  output.print(painted(preview, output.coloured.print, language));
  return write(done, { ...document, language, typed, yes: options.yes, dryRun: options.dryRun }, output);
}

const asEdit = ({ id, value }: DraftDecision): Edit => ({ do: "decide", id, value });

/** Who decides with a conflict before the eyes settles it: the decision names it. */
function withConflicts(draft: DraftDecision, pulls: ReturnType<typeof pullsOf>): DraftDecision {
  const conflicts = pulls.flatMap((one) =>
    one.decision === draft.id && one.is === "conflict" ? [one.conflict.id] : [],
  );
  return conflicts.length === 0 ? draft : { ...draft, value: { ...draft.value, conflicts } };
}

/** The wish that was typed, or everything about it that is no wish yet. */
function wishOf(
  targets: readonly string[],
  given: DecideOptions,
  { document }: Assessment,
  root: string,
): Wish | { readonly problems: readonly string[] } {
  const words = decideWords(given.language);
  const { status, by } = given;
  const problems: string[] = [];
  const settings = given.set.flatMap((typed) => {
    const setting = settingOf(typed);
    if (setting === undefined) problems.push(words.badSetting(typed));
    return setting === undefined ? [] : [setting];
  });
  const evidence = (given.evidence ?? []).map((what, index) =>
    evidenceOf(what, given.file[index], root, problems, given),
  );
  if (status === undefined) problems.push(words.noStatus(decisionStatuses));
  if (by === undefined) problems.push(words.noBy(document.entities.person.map((one) => one.id)));
  if (status === undefined || by === undefined || problems.length > 0) return { problems };
  return {
    targets,
    status,
    by,
    since: given.since ?? today(),
    ...texts(given),
    ...(given.rated !== undefined && isRating(given.rated) ? { rated: given.rated satisfies Rating } : {}),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(given.changes && settings.length === 0 ? {} : { settings }),
    ...(given.id === undefined ? {} : { id: given.id }),
  };
}

const TEXTS = ["why", "due", "until", "law", "where"] as const;
const texts = (given: Given): Pick<Wish, (typeof TEXTS)[number]> =>
  Object.fromEntries(TEXTS.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])));

function evidenceOf(
  what: string,
  where: string | undefined,
  root: string,
  problems: string[],
  { language }: DecideOptions,
): Evidence {
  if (where === undefined) return { what };
  if (/^https?:\/\//.test(where)) return { what, link: where };
  try {
    return { what, file: where, sha256: digestOf(readFileSync(join(root, where))) };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    problems.push(decideWords(language).noFile(where, reason));
    return { what };
  }
}
