import { isUnknown, type Assessment, type Entity, type Kind, type Question } from "@sekisho/core";
import { assessmentWords, fieldQuestion, inLanguage, type Counts, type Language } from "@sekisho/words";

/** The name of an entity in a language; its id where it has none. */
export function nameOf(entity: Entity<Kind>, language: Language): string {
  const value: object = entity.value;
  if (!("name" in value)) return entity.id;
  const name: unknown = value.name;
  if (typeof name === "string") return name;
  if (typeof name !== "object" || name === null) return entity.id;
  const en = "en" in name && typeof name.en === "string" ? name.en : undefined;
  const ja = "ja" in name && typeof name.ja === "string" ? name.ja : undefined;
  return inLanguage({ en, ja }, language) || entity.id;
}

/** The name of the entity with an id; the id where there is none. */
export function nameOfId({ document }: Assessment, id: string, language: Language): string {
  const entity = document.byId.get(id);
  return entity === undefined ? id : nameOf(entity, language);
}

/** How many findings have which status. What a law overrules is no gap. */
export function countsOf({ judged, overruled }: Assessment): Counts {
  const without = (status: "raised" | "gap" | "partly"): number =>
    judged.count(status) - overruled().filter((one) => one.finding.status === status).length;
  return {
    raised: without("raised"),
    cleared: judged.count("cleared"),
    gap: without("gap"),
    partly: without("partly"),
    met: judged.count("met"),
    notRelevant: judged.count("not-relevant"),
  };
}

/** What a component's class of endpoint is called; a word of its own while it is not known. */
export const endpointClassWord = (value: unknown, language: Language): string =>
  typeof value === "string"
    ? (assessmentWords(language).endpointClass[value] ?? value)
    : isUnknown(value)
      ? assessmentWords(language).unclassified
      : "";

/** What to ask, in plain words; the bare name of the field where there are none for it. */
export function questionText(
  assessment: Assessment,
  { about, of }: Pick<Question, "about" | "of">,
  language: Language,
): string {
  const property = about.startsWith("properties.")
    ? assessment.knowledge.properties.get(about.slice("properties.".length))
    : undefined;
  if (property !== undefined) return inLanguage(property.question, language);
  const part = about.startsWith("part:") ? assessment.knowledge.classes.get(about.slice("part:".length)) : undefined;
  if (part !== undefined) return assessmentWords(language).isTherePart(inLanguage(part.name, language));
  return fieldQuestion(of === "" ? "system" : of, about, language) ?? about;
}
