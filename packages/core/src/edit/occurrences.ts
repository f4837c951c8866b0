import { sections, type Kind } from "../model/kinds.ts";
import { isSection } from "../read/chunks.ts";
import { named, written, type Linked } from "../read/links.ts";
import { isRecord, type Path } from "../read/mishap.ts";

/** A place where an entity names another one. */
export interface Occurrence {
  /** Path of the text inside the entity. */
  readonly path: Path;
  /** The id that is named. */
  readonly to: string;
  /** Before and behind the id in the text: `CLP13_6.11@` and nothing, nothing and `.scope`. */
  readonly before: string;
  readonly behind: string;
  /** `field`: a reference · `long`: in a long form · `effect`: in a change of a decision · `subject`: what a decision is about. */
  readonly as: "field" | "long" | "effect" | "subject";
}

/** Every place where an entity names others; what an acceptance relied on stays as it was signed. */
export function occurrencesIn(entity: Linked, kindOf: (id: string) => Kind | undefined): readonly Occurrence[] {
  const { kind, value } = entity;
  return [...fieldsOf(entity), ...(kind === "decision" ? ofDecision(value, kindOf) : [])];
}

function fieldsOf(entity: Linked): readonly Occurrence[] {
  return [
    ...written(entity).map(({ to, path }) =>
      plain(to, path, entity.kind === "decision" && path[0] === "applies_to" ? "subject" : "field"),
    ),
    ...named(entity.value, []).map(({ to, path }) => plain(to, path, "long")),
  ];
}

const plain = (to: string, path: Path, as: Occurrence["as"]): Occurrence => ({ to, path, before: "", behind: "", as });

function ofDecision(value: Linked["value"], kindOf: (id: string) => Kind | undefined): readonly Occurrence[] {
  const about = ["finding", "risk"].flatMap((key) => subject(value[key], [key]));
  const conflicts: readonly unknown[] = Array.isArray(value["conflicts"]) ? value["conflicts"] : [];
  const changes: readonly unknown[] = Array.isArray(value["changes"]) ? value["changes"] : [];
  const own = new Map(
    changes.flatMap((one): [string, Kind][] => {
      if (!isRecord(one) || typeof one["add"] !== "string" || typeof one["to"] !== "string" || !isSection(one["to"]))
        return [];
      return [[one["add"], sections[one["to"]].kind]];
    }),
  );
  const kind = (id: string): Kind | undefined => kindOf(id) ?? own.get(id);
  return [
    ...about,
    ...conflicts.flatMap((one, index) => subject(one, ["conflicts", index])),
    ...changes.flatMap((one, index) => (isRecord(one) ? ofChange(one, ["changes", index], kind) : [])),
  ];
}

/** `RECORD@ID`, or an id alone. */
function subject(value: unknown, path: Path): readonly Occurrence[] {
  if (typeof value !== "string") return [];
  const at = value.indexOf("@");
  return [{ to: value.slice(at + 1), path, before: value.slice(0, at + 1), behind: "", as: "subject" }];
}

function ofChange(change: Linked["value"], at: Path, kindOf: (id: string) => Kind | undefined): readonly Occurrence[] {
  const { set, add, remove, move, to, value } = change;
  if (typeof set === "string") {
    const [id = "", ...path] = set.split(".");
    const kind = kindOf(id);
    const address: Occurrence = {
      to: id,
      path: [...at, "set"],
      before: "",
      behind: set.slice(id.length),
      as: "effect",
    };
    if (kind === undefined) return [address];
    const nested = [...path].reverse().reduce<unknown>((inner, key) => ({ [key]: inner }), value);
    return [address, ...inValue({ kind, id, value: isRecord(nested) ? nested : {} }, path, [...at, "value"])];
  }
  if (typeof add === "string") {
    const own = plain(add, [...at, "add"], "effect");
    if (typeof to !== "string" || !isSection(to) || !isRecord(value)) return [own];
    return [own, ...inValue({ kind: sections[to].kind, id: add, value }, [], [...at, "value"])];
  }
  if (typeof remove === "string") return [plain(remove, [...at, "remove"], "effect")];
  if (typeof move !== "string") return [];
  return [
    plain(move, [...at, "move"], "effect"),
    ...(typeof to === "string" ? [plain(to, [...at, "to"], "effect")] : []),
  ];
}

/** References in the value of a change: paths count from the entity, and are given from the value on. */
const inValue = (entity: Linked, given: readonly string[], at: Path): readonly Occurrence[] =>
  fieldsOf(entity).flatMap((one) =>
    given.every((step, index) => step === one.path[index])
      ? [{ ...one, path: [...at, ...one.path.slice(given.length)], as: "effect" as const }]
      : [],
  );
