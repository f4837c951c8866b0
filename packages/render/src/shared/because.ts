import { isKind, type Assessment, type Because, type SourceRef } from "@sekisho/core";
import { inLanguage, reasonWords, recordWords, type Language } from "@sekisho/words";
import { factLabel, valueLabel } from "./facts.ts";
import { nameOf } from "./names.ts";
import { written } from "./values.ts";

/** A step of a derivation in words, where it stands in the document, and what it rests on itself. */
export interface Step {
  readonly said: string;
  /** `sekisho.yaml:55`, where the step is something that is, or should be, written. */
  readonly place?: string;
  readonly sort: "condition" | "fact" | "line" | "missing" | "assumption" | "decision" | "as-drawn" | "knowledge";
  readonly under: readonly Step[];
}

/**
 * Puts reasons into steps. A fact that was explained once in a derivation is named again but not explained again;
 * `within` is the fact that the step above has already named.
 */
export type Reasons = (because: Because, within?: string) => readonly Step[];

/** Reasons of one derivation. */
export function createReasons(assessment: Assessment, language: Language): Reasons {
  const words = reasonWords(language);
  const explained = new Set<string>();
  const leaves = leavesOf(assessment, language);
  const factStep = (one: Extract<Because, { on: "fact" }>): Step => {
    const { document, evaluation, knowledge } = assessment;
    const entity = document.byId.get(one.of);
    const value = entity === undefined ? undefined : evaluation.byName(entity, one.fact).value;
    const said = words.value(
      factLabel(one.fact, knowledge, language),
      entity === undefined ? one.of : nameOf(entity, language),
      valueLabel(one.fact, value, knowledge, language),
    );
    if (explained.has(said)) return { said: `${said} – ${words.above}`, sort: "fact", under: [] };
    explained.add(said);
    return { said, sort: "fact", under: stepsOf(one.why) };
  };
  const stepsOf = (one: Because): readonly Step[] => {
    if (one.on === "all") return distinct(one.of.flatMap(stepsOf));
    return [one.on === "fact" ? factStep(one) : leaves(one)];
  };
  return (because, within) =>
    because.on === "fact" && because.fact === within ? stepsOf(because.why) : stepsOf(because);
}

/** The same thing said twice on one level is said once. */
function distinct(steps: readonly Step[]): readonly Step[] {
  const said = new Set<string>();
  return steps.filter((one) => !said.has(one.said) && said.add(one.said));
}

type Leaf = Exclude<Because, { on: "all" } | { on: "fact" }>;

function leavesOf(assessment: Assessment, language: Language): (leaf: Leaf) => Step {
  const { document, knowledge } = assessment;
  const words = reasonWords(language);
  const placeOf = ({ entity, field }: SourceRef): { readonly place?: string } => {
    const at = document.source.place(entity, field);
    return at === undefined ? {} : { place: `${at.file}:${at.line}` };
  };
  const named = (id: string): string => {
    const entity = document.byId.get(id);
    return entity === undefined ? id : nameOf(entity, language);
  };
  const assumption = (id: string): Step => {
    const entity = document.entities.assumption.find((one) => one.id === id);
    const statement = entity === undefined ? "" : inLanguage(entity.value.statement, language);
    return {
      said: words.assumption(id, statement),
      ...placeOf({ entity: id, field: "" }),
      sort: "assumption",
      under: [],
    };
  };
  const decision = (id: string): Step => ({
    said: words.decision(id),
    ...placeOf({ entity: id, field: "" }),
    sort: "decision",
    under: [],
  });
  return (one) => {
    switch (one.on) {
      case "line":
        return {
          said: words.line(`${one.at.entity}.${one.at.field}`, written(one.is), ""),
          ...placeOf(one.at),
          sort: "line",
          under: [
            ...(one.assuming === undefined ? [] : [assumption(one.assuming)]),
            ...(one.decision === undefined ? [] : [decision(one.decision)]),
          ],
        };
      case "missing": {
        const asked = one.asked === undefined ? [] : [words.asked(named(one.asked), one.due ?? "")];
        return {
          said: words.missing(`${one.at.entity}.${one.at.field}`, ""),
          ...placeOf(one.at),
          sort: "missing",
          under: asked.map((said) => ({ said, sort: "knowledge", under: [] })),
        };
      }
      case "part-missing": {
        const part = knowledge.classes.get(one.part);
        const said = words.partMissing(part === undefined ? one.part : inLanguage(part.name, language), one.of);
        return { said, sort: "missing", under: [] };
      }
      case "as-drawn":
        return { said: words.asDrawn(drawnLabel(assessment, one.what, one.of, language)), sort: "as-drawn", under: [] };
      case "knowledge":
        return { said: recordLabel(assessment, one, language), sort: "knowledge", under: [] };
    }
  };
}

/** What is drawn, or not drawn, of an entity. */
export function drawnLabel(assessment: Assessment, what: string, of: string, language: Language): string {
  const { document, knowledge } = assessment;
  const words = reasonWords(language);
  const entity = document.byId.get(of);
  const name = entity === undefined ? of : nameOf(entity, language);
  const class_ = knowledge.classes.get(what);
  if (what === "part_of" && isKind(entity, "component")) {
    const whole = document.byId.get(entity.value.part_of ?? "");
    return whole === undefined ? words.drawnAlone(name) : words.drawnIn(name, nameOf(whole, language));
  }
  return (
    words.drawn[what]?.(name) ??
    words.drawnOther(
      class_ === undefined ? factLabel(what, knowledge, language) : inLanguage(class_.name, language),
      name,
    )
  );
}

/** What the knowledge base says: of a class that it is one, of a network or a protection profile what it gives. */
function recordLabel(
  { knowledge }: Assessment,
  { record: id, what }: Extract<Because, { on: "knowledge" }>,
  language: Language,
): string {
  const words = reasonWords(language);
  const labels = recordWords(language);
  const class_ = knowledge.classes.get(id);
  const other = knowledge.protections.get(id) ?? knowledge.networks.get(id);
  const found = class_ ?? other;
  const name = found === undefined ? id : inLanguage(found.name, language);
  const lacks = /^lacks (.+)$/.exec(what)?.[1];
  if (lacks !== undefined) return words.lacks(name, factLabel(lacks, knowledge, language));
  const ofKind = words.ofKind[what];
  if (ofKind !== undefined) return ofKind(name);
  if (class_ !== undefined || other === undefined) return words.byClass(name);
  const states = other.kind === "protection" ? { ...other.states, ...other.states.authentication } : { ...other };
  const value: unknown = Object.entries(states).find(([key]) => key === what)?.[1];
  const label = labels.facts[what];
  if (label === undefined || (typeof value !== "boolean" && typeof value !== "string")) return words.byRecord(name, "");
  const said = typeof value === "boolean" ? (value ? labels.yes : labels.no) : (labels.words[value] ?? value);
  return words.byRecord(name, words.said(label.charAt(0).toLowerCase() + label.slice(1), said, ""));
}
