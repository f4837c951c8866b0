import type { Assessment } from "../assess/assess.ts";
import type { Question } from "../assess/questions.ts";
import { ratings, type Rating } from "../assess/rating.ts";
import { cellAt, cellKey, isWaiting, keyOf, openFindings, type Cell, type OpenFinding } from "./cells.ts";
import { deskOf, groupOf, isAbout, type Group } from "./desk.ts";
import { isBy, stageFor, stageOf, type AskingStage } from "./stage.ts";

/** One question to put, about one or several parts. */
export interface Item {
  readonly key: string;
  readonly about: string;
  readonly of: string;
  readonly cells: readonly Cell[];
  /** Open findings that wait for these cells. */
  readonly findings: readonly string[];
  readonly rating: Rating;
  readonly group: Group;
}

/** What narrows the questions down. */
export interface Wanted {
  /** The stage of the process to ask for; else the one that the document has come to. */
  readonly stage?: AskingStage;
  /** Only what this person was asked or implements. */
  readonly of?: string;
  /** Only what is about this component, parts and flows of it, or this entry. */
  readonly about?: string;
  /** Addresses that are not asked again in this sitting. */
  readonly skipped?: ReadonlySet<string>;
  /** Ask also what was asked of somebody and is not due yet: for sheets that go to that person. */
  readonly waiting?: boolean;
}

/** What to ask, in which order, and where it ends. */
export interface Agenda {
  readonly stage: AskingStage;
  /** Questions that can change something critical come first; the first `critical` of them do. */
  readonly items: readonly Item[];
  readonly critical: number;
  /** The first so many questions decide half of the critical findings that can be decided now. */
  readonly half: number;
  /** Critical findings that are open, and how many of them these questions decide. */
  readonly findings: { readonly open: number; readonly decided: number };
  /** Questions that belong to a later stage. */
  readonly later: number;
  /** Cells that somebody was asked for, the earliest due first. */
  readonly waiting: readonly Cell[];
}

/**
 * What to ask now: critical first, what settles the most first, what is answered from the same paper or by the same
 * people together. What somebody was asked for is left alone until it is due; owners and procedures wait for stage 3.
 */
export function agendaOf(assessment: Assessment, wanted: Wanted = {}): Agenda {
  const { knowledge, asOf, document } = assessment;
  const stage = wanted.stage ?? stageOf(document);
  const open = openFindings(assessment);
  const waitingFor = new Map<string, OpenFinding[]>();
  for (const finding of open) for (const key of finding.waits) push(waitingFor, key, finding);
  const waiting: Cell[] = [];
  let later = 0;
  const isWanted = (cell: Cell): boolean =>
    wanted.skipped?.has(cell.address) !== true &&
    (wanted.waiting === true || !isWaiting(cell, asOf)) &&
    (wanted.of === undefined || wanted.of === (cell.asked ?? cell.person)) &&
    (wanted.about === undefined || isAbout(cell.entity, wanted.about, document));
  const items = assessment.questions().flatMap((question): Item[] => {
    const cells = question.addresses.flatMap((address) => cellAt(assessment, address) ?? []);
    waiting.push(...cells.filter((cell) => isWaiting(cell, asOf)));
    const asked = cells.filter(isWanted);
    if (asked.length === 0) return [];
    if (!isBy(stageFor(question.about, knowledge), stage)) {
      later += 1;
      return [];
    }
    return [itemOf(question, asked, waitingFor, assessment)];
  });
  const first = grouped(items.filter((one) => one.rating === "critical"));
  const rest = grouped(items.filter((one) => one.rating !== "critical"));
  const { decided, half } = settled(first, open);
  return {
    stage,
    items: [...first, ...rest],
    critical: first.length,
    half,
    findings: { open: open.filter((one) => one.rating === "critical").length, decided },
    later,
    waiting: waiting.sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1)),
  };
}

function itemOf(
  question: Question,
  cells: readonly Cell[],
  waitingFor: ReadonlyMap<string, readonly OpenFinding[]>,
  { knowledge, document }: Assessment,
): Item {
  const findings = new Map<string, Rating>();
  for (const { address } of cells)
    for (const { id, rating } of waitingFor.get(cellKey(question, address)) ?? []) findings.set(id, rating);
  const desk = deskOf(question.about, question.of, knowledge);
  const groups = cells.map((cell) => groupOf(desk, cell.entity, document));
  const part = groups[0]?.part;
  const same = part !== undefined && groups.every((one) => one.part === part);
  return {
    key: keyOf(question),
    about: question.about,
    of: question.of,
    cells,
    findings: [...findings.keys()],
    rating: ratings.find((rating) => [...findings.values()].includes(rating)) ?? "low",
    group: same ? { desk, part } : { desk },
  };
}

/** The same order, but what belongs to a group follows the first of it. */
function grouped(items: readonly Item[]): readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) push(groups, `${item.group.desk} ${item.group.part ?? ""}`, item);
  return [...groups.values()].flat();
}

/** How many critical findings the questions decide in their order, and after how many questions half of them. */
function settled(items: readonly Item[], open: readonly OpenFinding[]): { decided: number; half: number } {
  const at = new Map<string, number>();
  for (const [index, item] of items.entries())
    for (const { address } of item.cells) at.set(cellKey(item, address), index + 1);
  const after = open.flatMap(({ rating, waits }) => {
    const steps = [...waits].map((key) => at.get(key));
    const known = steps.filter((step) => step !== undefined);
    return rating === "critical" && known.length === steps.length && known.length > 0 ? [Math.max(...known)] : [];
  });
  const sorted = after.sort((a, b) => a - b);
  return { decided: sorted.length, half: sorted[Math.ceil(sorted.length / 2) - 1] ?? 0 };
}

function push<K, V>(to: Map<K, V[]>, key: K, value: V): void {
  const list = to.get(key);
  if (list === undefined) to.set(key, [value]);
  else list.push(value);
}
