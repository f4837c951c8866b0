import type { Assessment, Because, SourceRef } from "@sekisho/core";
import { inLanguage, reasonWords, type Language } from "@sekisho/words";
import { factLabel, valueLabel } from "../shared/facts.ts";
import { nameOf } from "../shared/names.ts";
import { written } from "../shared/values.ts";

/** Puts reasons into lines; a fact that was explained once is not explained again. */
export interface Reasons {
  /** The reasons of a condition, below the line that says it: the fact it reads itself is already said there. */
  readonly under: (because: Because, fact: string, indent: string) => string[];
}

/** Reasons of one explanation. */
export function createReasons(assessment: Assessment, language: Language): Reasons {
  const { document, evaluation, knowledge } = assessment;
  const words = reasonWords(language);
  const said = new Set<string>();
  const place = ({ entity, field }: SourceRef): string => {
    const at = document.source.place(entity, field);
    return at === undefined ? "" : `  (${at.file}:${at.line})`;
  };
  const named = (id: string): string => {
    const entity = document.byId.get(id);
    return entity === undefined ? id : nameOf(entity, language);
  };
  const record = (id: string): string => {
    const found = knowledge.classes.get(id) ?? knowledge.networks.get(id) ?? knowledge.protections.get(id);
    return found === undefined ? id : inLanguage(found.name, language);
  };
  const once = (line: string, indent: string): string[] => {
    if (said.has(line)) return [];
    said.add(line);
    return [indent + line];
  };
  const assumption = (id: string): string => {
    const entity = document.entities.assumption.find((one) => one.id === id);
    return words.assumption(id, entity === undefined ? "" : inLanguage(entity.value.statement, language));
  };
  const ofFact = (one: Extract<Because, { on: "fact" }>, indent: string): string[] => {
    const entity = document.byId.get(one.of);
    const value = entity === undefined ? undefined : evaluation.byName(entity, one.fact).value;
    const line = words.value(
      factLabel(one.fact, knowledge, language),
      named(one.of),
      valueLabel(one.fact, value, knowledge, language),
    );
    if (said.has(line)) return [`${indent}${line} – ${words.above}`];
    said.add(line);
    return [indent + line, ...lines(one.why, `${indent}  `)];
  };
  const lines = (one: Because, indent: string): string[] => {
    switch (one.on) {
      case "all":
        return one.of.flatMap((each) => lines(each, indent));
      case "fact":
        return ofFact(one, indent);
      case "line":
        return [
          `${indent}${words.line(`${one.at.entity}.${one.at.field}`, written(one.is), place(one.at))}`,
          ...(one.assuming === undefined ? [] : [`${indent}  ${assumption(one.assuming)}`]),
          ...(one.decision === undefined ? [] : [`${indent}  ${words.decision(one.decision)}`]),
        ];
      case "missing":
        return [
          `${indent}${words.missing(`${one.at.entity}.${one.at.field}`, place(one.at))}`,
          ...(one.asked === undefined ? [] : [`${indent}  ${words.asked(named(one.asked), one.due ?? "")}`]),
        ];
      case "part-missing":
        return [indent + words.partMissing(record(one.part), one.of)];
      case "as-drawn":
        return once(words.asDrawn(words.drawn[one.what] ?? record(one.what), one.of), indent);
      case "knowledge": {
        const lacks = /^lacks (.+)$/.exec(one.what)?.[1];
        const line =
          lacks === undefined
            ? words.byClass(record(one.record))
            : words.lacks(record(one.record), factLabel(lacks, knowledge, language));
        return once(line, indent);
      }
    }
  };
  const explained = new Set<Because>();
  return {
    under: (because, fact, indent) => {
      if (explained.has(because)) return [`${indent}${words.above}`];
      explained.add(because);
      return because.on === "fact" && because.fact === fact ? lines(because.why, indent) : lines(because, indent);
    },
  };
}
