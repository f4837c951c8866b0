import { sections, type Section } from "../model/kinds.ts";
import type { Place } from "../problem.ts";
import type { Checks } from "./checks.ts";
import { badId, readFields } from "./entity.ts";
import type { Linked, Links } from "./links.ts";
import { params, type Meanings } from "./meanings.ts";
import { isRecord, mishap, type Mishap, type Path } from "./mishap.ts";
import { nearest, squared } from "./nearest.ts";
import { replacedAt } from "./reach.ts";
import { MAX_DEPTH } from "./syntax.ts";

/** What checks of changes need. `entities` grows by what decisions add. */
export interface ChangeDesk {
  readonly entities: Map<string, Linked>;
  readonly formerly: ReadonlyMap<string, string>;
  readonly links: Links;
  readonly checks: Checks;
  readonly meanings: Meanings;
  readonly placeOf: (id: string) => Place | undefined;
}

/** Checks the changes of one decision after the other as if they were written into the document. */
export function changeChecks(desk: ChangeDesk): (decision: Linked["value"]) => readonly Mishap[] {
  const drawn = new Set(desk.entities.keys());
  const ids = [...drawn];
  const plain = new Map(ids.map((id) => [squared(id), id]));
  let searches = 0;
  const near = (id: string): string | undefined => {
    searches += 1; // bounded, so that a large broken document stays linear
    return plain.get(squared(id)) ?? (searches > SEARCHES ? undefined : nearest(squared(id), ids));
  };
  return (decision) => {
    const changes = Array.isArray(decision["changes"]) ? decision["changes"] : [];
    const one = new OneDecision(desk, { drawn, near, isDone: decision["status"] === "in-place" });
    return changes.flatMap((change: unknown, index) =>
      isRecord(change) ? one.change(change, ["changes", index]) : [],
    );
  };
}

const SEARCHES = 50;
const NAMES: readonly Section[] = Object.keys(sections).filter((one): one is Section => Object.hasOwn(sections, one));
/** What is wrong with a field's name rather than with its value. */
const OF_NAMES: ReadonlySet<string> = new Set([
  "key-unknown",
  "key-refused",
  "property-unknown",
  "property-of-other-class",
]);

interface Around {
  readonly drawn: ReadonlySet<string>;
  readonly near: (id: string) => string | undefined;
  /** An effect that is in place may already stand in the model. */
  readonly isDone: boolean;
}

/** The changes of one decision: each sees what those before it have added and removed. */
class OneDecision {
  readonly #desk: ChangeDesk;
  readonly #around: Around;
  readonly #own = new Set<string>();
  readonly #removed = new Set<string>();

  constructor(desk: ChangeDesk, around: Around) {
    this.#desk = desk;
    this.#around = around;
  }

  change(change: Readonly<Record<string, unknown>>, at: Path): readonly Mishap[] {
    const { set, add, remove, move, to } = change;
    if (typeof set === "string") return this.#set(set, change, at);
    if (typeof add === "string" && typeof to === "string") return this.#add(add, to, change["value"], at);
    if (typeof remove === "string") return this.#remove(remove, at);
    if (typeof move === "string" && typeof to === "string") {
      const target = this.#target(move, []);
      if (!("kind" in target)) return [target.nowhere([...at, "move"])];
      return this.#checked(target, ["part_of"], to, (one) =>
        one.onKey
          ? { ...one, path: [...at, "move"], onKey: false, becomes: undefined }
          : { ...one, path: [...at, "to"] },
      );
    }
    return [];
  }

  #set(address: string, change: Readonly<Record<string, unknown>>, at: Path): readonly Mishap[] {
    const [id = "", ...path] = address.split(".");
    const target = this.#target(id, path);
    if (!("kind" in target)) return [target.nowhere([...at, "set"])];
    if (path.length === 0 || path.length > MAX_DEPTH) return [mishap("change-nowhere", [...at, "set"], { address })];
    if (!Object.hasOwn(change, "value"))
      return [mishap("key-missing", [...at, "value"], { key: "value" }, { onKey: true })];
    return this.#checked(target, path, change["value"], (one) => {
      const isName = one.onKey && one.path.length <= path.length && OF_NAMES.has(one.code);
      if (!isName) return { ...one, path: [...at, "value", ...one.path.slice(path.length)] };
      const becomes = one.becomes;
      const right = (): string =>
        [id, ...path.map((step, index) => (index === one.path.length - 1 ? (becomes?.(step) ?? step) : step))].join(
          ".",
        );
      return { ...one, path: [...at, "set"], onKey: false, becomes: becomes === undefined ? undefined : right };
    });
  }

  /** Mishaps of a field with a new value, at the places that `placed` gives. */
  #checked(
    target: Linked,
    path: readonly string[],
    value: unknown,
    placed: (one: Mishap) => Mishap,
  ): readonly Mishap[] {
    const [first = "", ...rest] = path;
    const kept = typeof target.value["class"] === "string" ? { class: target.value["class"] } : {};
    const fields = { ...kept, [first]: replacedAt(target.value[first], rest, value) };
    const all = [
      ...readFields(target.kind, fields, this.#desk).mishaps,
      ...this.#desk.links.check({ kind: target.kind, id: target.id, value: fields }),
    ];
    const isOfIt = (one: Mishap): boolean => {
      const steps = Math.min(one.path.length, path.length);
      const along = path.slice(0, steps).every((step, index) => step === String(one.path[index]));
      return along && (one.path.length >= path.length || (one.path.length > 0 && OF_NAMES.has(one.code)));
    };
    return all.filter(isOfIt).map(placed);
  }

  #add(id: string, to: string, value: unknown, at: Path): readonly Mishap[] {
    const { entities, links, placeOf } = this.#desk;
    const section = NAMES.find((one) => one === to);
    if (section === undefined) return [this.#noSection(to, [...at, "to"])];
    const { kind } = sections[section];
    const isThere = this.#around.drawn.has(id); // an id stays taken when its entity is removed
    if (isThere && this.#around.isDone) return [];
    if (isThere || this.#own.has(id)) {
      const { file, line, column } = placeOf(id) ?? { file: "", line: 0, column: 0 };
      return [mishap("id-taken", [...at, "add"], { id, file, line, column })];
    }
    const wrong = badId(id, kind);
    if (wrong !== undefined) return [{ ...wrong, path: [...at, "add"], onKey: false }];
    if (!isRecord(value)) return [mishap("not-a-map", [...at, "value"], { what: id }, { onKey: true })];
    const added: Linked = { kind, id, value };
    this.#own.add(id);
    entities.set(id, added);
    const all = [...readFields(kind, value, this.#desk).mishaps, ...links.check(added)];
    return all.map((one) => ({ ...one, path: [...at, "value", ...one.path] }));
  }

  #remove(id: string, at: Path): readonly Mishap[] {
    const target = this.#target(id, []);
    if (!("kind" in target)) return this.#around.isDone ? [] : [target.nowhere([...at, "remove"])];
    this.#removed.add(id);
    this.#own.delete(id);
    return [];
  }

  /** The entity of an id, or what to say where there is none. */
  #target(id: string, rest: readonly string[]): Linked | { readonly nowhere: (path: Path) => Mishap } {
    const { entities, formerly } = this.#desk;
    const found = entities.get(id);
    if (found !== undefined && !this.#removed.has(id)) return found;
    const now = formerly.get(id);
    const address = [id, ...rest].join(".");
    if (now !== undefined)
      return {
        nowhere: (path) => mishap("reference-former", path, { id, now }, { becomes: () => [now, ...rest].join(".") }),
      };
    const meant = this.#removed.has(id) ? undefined : this.#around.near(id);
    const right = meant === undefined ? undefined : [meant, ...rest].join(".");
    return {
      nowhere: (path) =>
        mishap("change-nowhere", path, { address, ...(right === undefined ? {} : { nearest: right }) }),
    };
  }

  #noSection(typed: string, path: Path): Mishap {
    const meant = this.#desk.meanings.key(typed, NAMES);
    const becomes = meant?.certain === true ? (): string => meant.nearest : undefined;
    return mishap("section-unknown", path, { section: typed, allowed: NAMES, ...params(meant) }, { becomes });
  }
}
