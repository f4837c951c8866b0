import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Kind } from "../model/kinds.ts";
import { asWritten, shown } from "./issues.ts";
import type { Meanings } from "./meanings.ts";
import { isRecord, mishap, type Mishap, type Path } from "./mishap.ts";
import { inside } from "./reach.ts";
import { wordList } from "./word-lists.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Forms that people write out of habit where the format wants another one, each with what to write instead. */
export function habitChecks(
  knowledge: Knowledge,
  meanings: Meanings,
): (kind: Kind, value: Fields) => readonly Mishap[] {
  const protections = wordList(knowledge, { list: "protections" });
  const levels = wordList(knowledge, { list: "harm-levels" });

  /** `protection: tls-1.3-server`: on which layer? The profile says it. */
  const whole = (written: unknown): readonly Mishap[] => {
    const { value, path } = inside({ value: written, path: ["protection"] });
    if ((typeof value !== "string" && typeof value !== "boolean") || value === "none" || value === "unknown") return [];
    const meant = meanings.word(String(value), protections?.ids ?? [], protections?.aliases);
    const layer = meant === undefined ? undefined : knowledge.protections.get(meant.nearest)?.layer;
    const write = layer === undefined ? NO_PROTECTION : `{${layer}: ${asWritten(meant?.nearest ?? "")}}`;
    return [wrongForm(path, value, write, layer !== undefined && meant?.certain === true)];
  };

  /** `application: {authentication: none}`: of which end? */
  const proofs = (protection: unknown): readonly Mishap[] =>
    within(protection, ["protection"]).flatMap((layer) =>
      within(layer.value, layer.path).flatMap(({ value, path }) => {
        if (path.at(-1) !== "authentication" || typeof value !== "string" || value === "unknown") return [];
        return [wrongForm(path, value, `{from_proves: ${value}, to_proves: ${value}}`, value === "none")];
      }),
    );

  /** `altered: moderate`, `financial: 5000`: harm of which kind, in which figure? */
  const harms = (written: unknown): readonly Mishap[] =>
    within(written, ["harms"]).flatMap(({ value, path }) => {
      if (typeof value === "string" || typeof value === "number") {
        const level = meanings.word(String(value), levels?.ids ?? [], levels?.aliases)?.nearest ?? "major";
        return [wrongForm(path, value, `{safety: ${level}}`, false)];
      }
      return within(value, path)
        .filter((one) => typeof one.value === "number")
        .map((one) => wrongForm(one.path, one.value, `{each: ${String(one.value)}}`, false));
    });

  const use = (written: unknown): readonly Mishap[] =>
    typeof written === "string" && FALLBACK.test(written)
      ? [wrongForm(["use"], written, "{fallback_of: …}", false)]
      : [];

  return (kind, value) => [
    ...(kind === "flow" ? [...whole(value["protection"]), ...proofs(value["protection"]), ...use(value["use"])] : []),
    ...(Object.hasOwn(value, "harms") ? harms(value["harms"]) : []),
  ];
}

const NO_PROTECTION = "{link: none, transport: none, application: none}";
const FALLBACK = /^(?:fall-?back|backup|stand-?by|alternative|代替|予備|バックアップ)/i;

/** The entries of a map with their paths; none of anything else. */
const within = (value: unknown, path: Path): readonly { readonly value: unknown; readonly path: Path }[] =>
  isRecord(value) ? Object.entries(value).map(([key, one]) => ({ value: one, path: [...path, key] })) : [];

const wrongForm = (path: Path, value: unknown, write: string, certain: boolean): Mishap =>
  mishap(
    "value-type",
    path,
    { expected: ["object"], found: shown(value), write },
    { becomes: certain ? () => write : undefined },
  );
