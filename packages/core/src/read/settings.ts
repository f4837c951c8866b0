import { z } from "zod";
import type { Document } from "../model/document.ts";
import { pack, risk, use } from "../model/schema/work.ts";
import { mishapsOf } from "./issues.ts";
import type { Home } from "./locate.ts";
import type { Meanings } from "./meanings.ts";
import { mishap, type Mishap } from "./mishap.ts";
import type { Piece } from "./pieces.ts";
import { shown } from "./issues.ts";

/** The format that this version reads and writes. */
export const FORMAT = "sekisho/1";

interface Desk {
  readonly report: (home: Home, id: string | undefined, one: Mishap) => void;
  /** Reports what is not there at all, at the start of the main file. */
  readonly absent: (one: Mishap) => unknown;
  readonly meanings: Meanings;
}

const packs = z.array(pack);
const uses = z.array(use);

/** Reads what is no entity: the format, risk settings, packs and used documents. */
export function readSettings(
  pieces: readonly Piece[],
  { report, absent, meanings }: Desk,
): Pick<Document, "risk" | "packs" | "uses"> {
  const found = new Map<string, Piece>();
  for (const piece of pieces) {
    const before = found.get(piece.id);
    if (before === undefined) found.set(piece.id, piece);
    else {
      const { file } = before.home.chunk;
      report(
        piece.home,
        undefined,
        mishap("section-twice", [], { section: piece.id, file: file.path, line: 1 }, { onKey: true }),
      );
    }
  }
  const format = found.get("format");
  if (format === undefined) absent(mishap("format-missing", [], { expected: FORMAT }));
  else if (format.value !== FORMAT && format.sound === "yes") report(format.home, undefined, wrongFormat(format.value));
  const read = <T extends z.ZodType>(name: string, schema: T): z.output<T> | undefined => {
    const piece = found.get(name);
    if (piece === undefined || piece.sound !== "yes") return undefined;
    if (piece.value === null) {
      report(piece.home, name, mishap("value-empty", [], {}, { onKey: true }));
      return undefined;
    }
    const result = schema.safeParse(piece.value);
    if (result.success) return result.data;
    for (const one of mishapsOf(result.error.issues, { schema, written: piece.value, meanings }))
      report(piece.home, name, one);
    return undefined;
  };
  return { risk: read("risk", risk), packs: read("packs", packs) ?? [], uses: read("uses", uses) ?? [] };
}

function wrongFormat(value: unknown): Mishap {
  const found = shown(value);
  const version = Number(/^sekisho\/(\d+)$/.exec(found)?.[1]);
  return mishap(version > 1 ? "format-newer" : "format-unknown", [], { found, expected: FORMAT });
}
