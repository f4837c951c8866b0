import type { Knowledge } from "../knowledge/knowledge.ts";
import type { AnyEntity, Document } from "../model/document.ts";
import { kinds, type Kind } from "../model/kinds.ts";
import type { Problem } from "../problem.ts";
import { checksOf, type Checks } from "./checks.ts";
import { decisionChecks } from "./decisions.ts";
import { badId, readFields } from "./entity.ts";
import { valueAt } from "./issues.ts";
import { linksOf } from "./links.ts";
import { createLocator, problemAt, type Home, type Locator } from "./locate.ts";
import { meaningsOf, type Meanings } from "./meanings.ts";
import { isRecord, mishap, type Mishap } from "./mishap.ts";
import { pieces, type Piece } from "./pieces.ts";
import { readable } from "./readable.ts";
import { shelved, type Readings, type Shelved } from "./readings.ts";
import { readSettings } from "./settings.ts";
import { sourceText, type InputFile, type SourceText } from "./text.ts";

/** A document and everything that is not right in its files. */
export interface Read {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** A document with what the next reading can take over. */
export interface ReadAgain extends Read {
  readonly readings: Readings;
}

/** An entity while it is being read. */
interface Draft {
  readonly kind: Kind;
  readonly id: string;
  readonly home: Home;
  /** As written, for the checks of references. */
  written: Readonly<Record<string, unknown>>;
  value: Readonly<Record<string, unknown>>;
  broken: boolean;
}

/** Fields that a broken entity keeps where they are sound: without them the drawing would fall apart. */
const STRUCTURE: readonly string[] = ["class", "part_of", "from", "to", "over", "kind"];

/**
 * Reads the files of a document. Never throws over what a user wrote: every problem is reported at once, an entity with
 * a problem stays there with nothing known about it, and all the rest is read.
 */
export function parse(files: readonly InputFile[], knowledge: Knowledge): Read {
  const { document, problems } = parseAgain(files, knowledge, undefined);
  return { document, problems };
}

/**
 * The same where most of the files was read before: what stands there word for word is taken over. The result is the
 * same as from scratch.
 */
export function parseAgain(files: readonly InputFile[], knowledge: Knowledge, before: Readings | undefined): ReadAgain {
  const shelf = shelved(before, knowledge);
  const meanings = meaningsOf(knowledge);
  const checks = checksOf(knowledge, meanings);
  const problems: Problem[] = [];
  const texts = readable(files, problems);
  const mainPath = files.find((file) => isMain(file.path))?.path ?? files[0]?.path ?? MAIN;
  const main = texts.find((file) => file.path === mainPath) ?? sourceText(mainPath, "");
  const locator = createLocator();
  const report: Report = (home, id, one) => void problems.push(locator.problem(home, id, one));
  const drafts = new Map<string, Draft>();
  const doubtful = new Set<string>();
  const settings: Piece[] = [];
  for (const file of texts) {
    for (const piece of pieces(file, { meanings, locator, problems, before: shelf.find })) {
      const isSetting = piece.kind === undefined;
      if ((piece.id === "format" && isSetting) || piece.kind === "system") {
        if (file !== main) {
          report(
            piece.home,
            undefined,
            mishap("section-misplaced", [], { section: piece.id, main: main.path }, { onKey: true }),
          );
          continue;
        }
      }
      if (piece.kind === undefined) settings.push(piece);
      else readEntity(piece, piece.kind, { drafts, doubtful, checks, meanings, locator, report, shelf });
    }
  }
  const isMainRead = texts.includes(main) || files.length === 0;
  const absent = (one: Mishap): unknown =>
    isMainRead && problems.push(problemAt({ file: main }, undefined, { mishap: one, from: 0, to: 0 }));
  const read = readSettings(settings, { report, absent, meanings });
  if (!drafts.has("system")) absent(mishap("system-missing", [], {}));
  const formerly = formerIds(drafts, report);
  const isUnread = problems.some(({ code }) => UNREAD.has(code));
  if (problems.some(hidesEntities)) for (const key of keysIn(texts)) doubtful.add(key);
  const follows = (one: Mishap): boolean =>
    (one.code === "reference-dangling" && isUnread) ||
    ((one.code === "reference-dangling" || one.code === "reference-kind") && doubtful.has(String(one.params["id"])));
  checkLinks(drafts, formerly, new Set(read.uses.map((use) => use.as)), {
    knowledge,
    checks,
    meanings,
    locator,
    report: (home, id, one) => (follows(one) ? undefined : report(home, id, one)),
  });
  const incomplete = problems.some((problem) => problem.severity === "error");
  const document = { ...built(drafts, locator), ...read, formerly, incomplete };
  return { document, problems: problems.sort(order), readings: shelf.readings };
}

/** A file that was not read at all may hold whatever others refer to. */
const UNREAD: ReadonlySet<string> = new Set(["not-utf8", "file-too-large", "folder-too-large"]);
/** Does the problem hide entities that stand in a text? A garbled file as well: its problem has no address. */
const hidesEntities = ({ code, address }: Problem): boolean =>
  code === "section-unknown" || ((code === "bad-yaml" || code === "tab-indent") && address === undefined);
/** Keys that stand at the start of an indented line of any text: ids of entities, even where the file is garbled. */
const keysIn = (texts: readonly SourceText[]): readonly string[] =>
  texts.flatMap(({ text }) => [...text.matchAll(/^[ \t]+["']?([^\s"':#]+)["']?\s*:/gm)].map((match) => match[1] ?? ""));

const MAIN = "sekisho.yaml";
const isMain = (path: string): boolean => path === MAIN || path.endsWith(`/${MAIN}`);

type Report = (home: Home, id: string | undefined, one: Mishap) => void;

/** Ids that were given up: they stay taken, and no two entities had the same one. */
function formerIds(drafts: ReadonlyMap<string, Draft>, report: Report): ReadonlyMap<string, string> {
  const formerly = new Map<string, string>();
  for (const draft of drafts.values()) {
    for (const old of listOf(draft.written["formerly"])) {
      const by = drafts.has(old) ? old : formerly.get(old);
      if (by === undefined) formerly.set(old, draft.id);
      else {
        report(draft.home, draft.id, mishap("id-former", ["formerly"], { id: old, by }, { onKey: true }));
        draft.broken = true;
      }
    }
  }
  return formerly;
}

interface Desk {
  readonly drafts: Map<string, Draft>;
  /** Ids that two entities have, or that an entity should have: what refers to them is no problem of its own. */
  readonly doubtful: Set<string>;
  readonly checks: Checks;
  readonly meanings: Meanings;
  readonly locator: Locator;
  readonly report: (home: Home, id: string | undefined, one: Mishap) => void;
  readonly shelf: Shelved;
}

function readEntity(piece: Piece, kind: Kind, reading: Desk): void {
  const { drafts, doubtful, checks, meanings, locator, report, shelf } = reading;
  const { id, home } = piece;
  const wrong = badId(id, kind);
  if (wrong !== undefined) {
    if (piece.sound !== "lost") report(home, id, wrong);
    if (typeof wrong.params["nearest"] === "string") doubtful.add(wrong.params["nearest"]);
    if (wrong.code !== "id-invalid") return;
  }
  const earlier = drafts.get(id);
  if (earlier !== undefined) {
    const { file, line, column } = locator.place(earlier.home, []);
    report(home, id, mishap("id-taken", [], { id, file, line, column }, { onKey: true }));
    earlier.broken = true;
    doubtful.add(id);
    return;
  }
  const draft: Draft = { kind, id, home, written: {}, value: {}, broken: piece.sound !== "yes" || wrong !== undefined };
  drafts.set(id, draft);
  if (piece.sound === "lost") return;
  if (piece.before !== undefined && !draft.broken) {
    ({ written: draft.written, value: draft.value } = piece.before);
    shelf.keep(home.chunk, piece.before);
    return;
  }
  if (!isRecord(piece.value)) {
    if (piece.sound === "yes") report(home, id, noMap(piece.value, id));
    draft.broken = true;
    return;
  }
  const { written, data, mishaps: all } = readFields(kind, piece.value, { checks, meanings });
  draft.written = written;
  for (const one of all) report(home, id, one);
  if (all.some((one) => one.severity === "error")) draft.broken = true;
  draft.value = draft.broken || data === undefined ? structureOf(written, all) : checks.normalised(kind, data);
  if (!draft.broken && all.length === 0 && home.chunk.section !== undefined)
    shelf.keep(home.chunk, { written, value: draft.value });
}

const noMap = (value: unknown, id: string): Mishap =>
  value === null
    ? mishap("value-empty", [], {}, { onKey: true })
    : mishap("not-a-map", [], { what: id }, { onKey: true });

/** The fields of a broken entity that keep it in its place, without those that have a problem themselves. */
function structureOf(
  value: Readonly<Record<string, unknown>>,
  mishaps: readonly Mishap[],
): Readonly<Record<string, unknown>> {
  const wrong = new Set(mishaps.map((one) => one.path[0]));
  return Object.fromEntries(
    STRUCTURE.flatMap((key) => (typeof value[key] === "string" && !wrong.has(key) ? [[key, value[key]]] : [])),
  );
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

function checkLinks(
  drafts: Map<string, Draft>,
  formerly: ReadonlyMap<string, string>,
  others: ReadonlySet<string>,
  {
    knowledge,
    checks,
    meanings,
    locator,
    report,
  }: Pick<Desk, "checks" | "meanings" | "locator" | "report"> & {
    readonly knowledge: Knowledge;
  },
): void {
  const written = new Map([...drafts].map(([id, draft]) => [id, { kind: draft.kind, id, value: draft.written }]));
  const links = linksOf(written, formerly, others);
  const decided = decisionChecks({
    knowledge,
    checks,
    meanings,
    formerly,
    others,
    drawn: written,
    placeOf: (id) => {
      const draft = drafts.get(id);
      return draft === undefined ? undefined : locator.place(draft.home, []);
    },
  });
  const cycles = links.cycles();
  const wrong = new Map<Draft, readonly Mishap[]>();
  for (const draft of drafts.values()) {
    const ring = cycles.get(draft.id);
    const mishaps = [
      ...links.check({ kind: draft.kind, id: draft.id, value: draft.written }),
      ...(draft.kind === "decision" ? decided(draft.written) : []),
      ...(ring === undefined ? [] : [ring]),
    ];
    for (const mishap of mishaps) report(draft.home, draft.id, mishap);
    if (mishaps.length > 0) wrong.set(draft, mishaps);
  }
  for (const draft of drafts.values()) {
    const mishaps = wrong.get(draft) ?? [];
    if (mishaps.length > 0) draft.broken = true;
    if (draft.broken) draft.value = structureOf(draft.value, mishaps);
  }
}

function built(
  drafts: ReadonlyMap<string, Draft>,
  locator: Locator,
): Pick<Document, "format" | "entities" | "byId" | "decided" | "source"> {
  const byKind = new Map<Kind, AnyEntity[]>(kinds.map((kind) => [kind, []]));
  const byId = new Map<string, AnyEntity>();
  const put = (kind: Kind, id: string, value: unknown, broken: boolean): void => {
    const list = byKind.get(kind) ?? [];
    const entity = { kind, id, index: list.length, value, broken } as AnyEntity; // the schema of the kind has read it
    list.push(entity);
    byId.set(id, entity);
  };
  for (const draft of drafts.values()) put(draft.kind, draft.id, draft.value, draft.broken);
  if (!drafts.has("system")) put("system", "system", {}, true);
  return {
    format: 1,
    entities: Object.fromEntries(byKind) as unknown as Document["entities"], // every kind has its list
    byId,
    decided: new Map(),
    source: {
      place: (entity, field) => {
        const draft = drafts.get(entity);
        return draft === undefined ? undefined : locator.place(draft.home, stepsOf(draft.value, field));
      },
    },
  };
}

/** The steps of a field name, with positions in lists as numbers. */
function stepsOf(value: unknown, field: string): Mishap["path"] {
  const steps: (string | number)[] = [];
  for (const step of field === "" ? [] : field.split("."))
    steps.push(Array.isArray(valueAt(value, steps)) && /^\d+$/.test(step) ? Number(step) : step);
  return steps;
}

const order = (a: Problem, b: Problem): number =>
  (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0) || a.at.line - b.at.line || a.at.column - b.at.column;
