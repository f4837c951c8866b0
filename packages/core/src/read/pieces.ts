import { sections, type Kind } from "../model/kinds.ts";
import type { Problem } from "../problem.ts";
import { isSection, split, type Chunk, type Heading } from "./chunks.ts";
import { problemAt, type Home, type Locator } from "./locate.ts";
import { params, type Meanings } from "./meanings.ts";
import { mishap, type Mishap } from "./mishap.ts";
import type { Reading } from "./readings.ts";
import type { Parsed } from "./syntax.ts";
import { BOM, placeAt, type SourceText } from "./text.ts";

/** One entity or one setting of a file, parsed but not yet checked. */
export interface Piece {
  /** Undefined for settings (`format`, `risk`, `packs`, `uses`); their name is the id. */
  readonly kind: Kind | undefined;
  readonly id: string;
  readonly home: Home;
  readonly value: unknown;
  /** What was read from the same text before: nothing is wrong in it. */
  readonly before?: Reading;
  /** `no`: its syntax has a problem. `lost`: so much that what was read may be anything. */
  readonly sound: "yes" | "no" | "lost";
}

const SETTINGS: readonly string[] = ["format", "system", "risk", "packs", "uses"];
const TOP: readonly string[] = [...SETTINGS, ...Object.keys(sections)];
const REFUSED: ReadonlySet<string> = new Set(["constructor", "prototype", "__proto__"]);

/** What reading a file needs. `met` are the settings and sections met so far in this file. */
export interface Shelf {
  readonly meanings: Meanings;
  readonly locator: Locator;
  readonly problems: Problem[];
  readonly before: (chunk: Chunk) => Reading | undefined;
}

/** Reads the pieces of a file one after the other: by chunks, or from one parse where the style does not allow chunks. */
export function* pieces(file: SourceText, shelf: Shelf): Generator<Piece> {
  const parts = split(file);
  if (parts === undefined) {
    yield* wholeFile(file, shelf);
    return;
  }
  const twice = headings(file, parts.headings, shelf);
  for (const chunk of parts.chunks) {
    const section = chunk.section ?? "";
    if (!TOP.includes(section) || (chunk.id === undefined && twice.has(chunk.from))) continue;
    yield* ofChunk(chunk, section, chunk.id ?? section, shelf);
  }
}

function* ofChunk(chunk: Chunk, section: string, id: string, shelf: Shelf): Generator<Piece> {
  const { locator, problems } = shelf;
  const kind = kindOf(section);
  const home = { chunk, path: [id] };
  const before = kind === undefined ? undefined : shelf.before(chunk);
  if (before !== undefined) {
    yield { kind, id, home, value: before.written, before, sound: "yes" };
    return;
  }
  const parsed = locator.parsed(chunk);
  const entry = parsed.entries(parsed.root)?.find((one) => one.key === id);
  const value = entry === undefined ? undefined : parsed.read(entry.value, []);
  problems.push(...parsed.found.map((one) => problemAt(chunk, id, one)));
  const lost = parsed.found.some((one) => LOST.has(one.mishap.code));
  const sound = lost || entry === undefined ? "lost" : parsed.found.length > 0 ? "no" : "yes";
  if (entry === undefined && parsed.found.length === 0)
    problems.push(
      problemAt(chunk, id, { mishap: mishap("bad-yaml", [], { reason: "KEY" }), from: chunk.from, to: chunk.from }),
    );
  yield { kind, id, home, value, sound };
}

/** What makes all that was read of a chunk doubtful. */
const LOST: ReadonlySet<string> = new Set(["bad-yaml", "tab-indent", "too-deep"]);

const kindOf = (section: string): Kind | undefined =>
  section === "system" ? "system" : isSection(section) ? sections[section].kind : undefined;

/** Checks the top-level keys; gives the offsets of those that repeat an earlier one. */
function headings(file: SourceText, all: readonly Heading[], shelf: Shelf): ReadonlySet<number> {
  const first = new Map<string, number>();
  const twice = new Set<number>();
  for (const { section, from, wide } of all) {
    const report = (one: Mishap, at: number, to: number): void =>
      void shelf.problems.push(problemAt({ file }, undefined, { mishap: one, from: at, to }));
    if (!TOP.includes(section)) report(unknownSection(section, shelf.meanings), from, from + section.length);
    const before = first.get(section);
    if (before !== undefined) {
      twice.add(from);
      report(
        mishap("section-twice", [], { section, file: file.path, line: placeAt(file, before).line }),
        from,
        from + section.length,
      );
    } else first.set(section, from);
    if (wide !== undefined && isSection(section))
      report(mishap("full-width-colon", [], {}, { becomes: () => ":" }), wide, wide + 1);
  }
  return twice;
}

function unknownSection(section: string, meanings: Meanings): Mishap {
  const meant = meanings.key(section, TOP);
  const becomes = meant?.certain === true ? () => meant.nearest : undefined;
  return mishap("section-unknown", [], { section, allowed: TOP, ...params(meant) }, { becomes });
}

/** A file that is parsed as a whole, and how what is found while reading its parts is told. */
interface Whole {
  readonly chunk: Chunk;
  readonly parsed: Parsed;
  readonly report: (id: string | undefined, one: Mishap, from: number, to: number) => void;
  /** Reports what was found since the last time; was there anything? */
  readonly flush: (id: string | undefined) => boolean;
}

/** A file in another style: one parse, and a piece for each entity with the problems that stand inside it. */
function* wholeFile(file: SourceText, shelf: Shelf): Generator<Piece> {
  const whole = openWhole(file, shelf);
  const { chunk, parsed, flush } = whole;
  flush(undefined);
  // behind a syntax error nothing is certain: its first effects would be told as faults of their own
  const report: Whole["report"] = parsed.garbled ? () => undefined : whole.report;
  const top = parsed.entries(parsed.root);
  if (top === undefined) {
    if (!parsed.failed && parsed.root !== null)
      report(undefined, mishap("not-a-map", [], { what: "file" }), chunk.from, chunk.from);
    return;
  }
  const met = new Map<string, number>();
  for (const { key: section, from, value } of top) {
    const end = from + section.length;
    const before = met.get(section);
    if (before !== undefined)
      report(
        undefined,
        mishap("section-twice", [], { section, file: file.path, line: placeAt(file, before).line }),
        from,
        end,
      );
    else if (!TOP.includes(section))
      report(
        undefined,
        section === "<<" ? mishap("no-merge-keys", [], {}) : unknownSection(section, shelf.meanings),
        from,
        end,
      );
    met.set(section, before ?? from);
    if (isSection(section)) yield* ofSection(whole, section, from, value);
    else if (TOP.includes(section) && before === undefined)
      yield pieceOf(whole, section, [section], parsed.read(value, []), section);
  }
}

function openWhole(file: SourceText, { locator, problems }: Shelf): Whole {
  const chunk: Chunk = {
    file,
    from: file.text.startsWith(BOM) ? 1 : 0,
    to: file.text.length,
    section: undefined,
    id: undefined,
  };
  const parsed = locator.parsed(chunk);
  const report: Whole["report"] = (id, one, from, to) =>
    void problems.push(problemAt(chunk, id, { mishap: one, from, to }));
  let told = 0;
  const flush = (id: string | undefined): boolean => {
    const fresh = parsed.found.slice(told);
    told = parsed.found.length;
    for (const one of fresh) report(id, one.mishap, one.from, one.to);
    return fresh.length > 0;
  };
  return { chunk, parsed, report, flush };
}

const pieceOf = (
  { chunk, parsed, flush }: Whole,
  section: string,
  path: readonly string[],
  value: unknown,
  id: string,
): Piece => ({
  kind: kindOf(section),
  id,
  home: { chunk, path },
  value,
  sound: flush(id) ? "no" : parsed.failed ? "lost" : "yes",
});

function* ofSection(whole: Whole, section: string, from: number, value: unknown): Generator<Piece> {
  const { parsed, flush } = whole;
  const report: Whole["report"] = parsed.garbled ? () => undefined : whole.report;
  const entries = parsed.entries(value);
  if (entries === undefined) {
    const read = parsed.read(value, []);
    if (!flush(undefined) && read !== null)
      report(undefined, mishap("not-a-map", [], { what: section }), from, from + section.length);
    return;
  }
  for (const entry of entries) {
    if (entry.key === "<<") report(undefined, mishap("no-merge-keys", [], {}), entry.from, entry.from + 2);
    else yield pieceOf(whole, section, [section, entry.key], parsed.read(entry.value, []), entry.key);
  }
}

export const isRefused = (id: string): boolean => REFUSED.has(id);
