import type { AnyEntity, Assessment, Choice, Form, Group, Item } from "@sekisho/core";
import { askWords, inLanguage, reasonWords, recordWords, type Language } from "@sekisho/words";
import { nameOf, questionText } from "../shared/names.ts";
import { valueOfField, written } from "../shared/values.ts";

/** What an answer is called: the words of the knowledge base, the name of an entity, or a word of the format. */
export function choiceLabel({ word, words, entity }: Choice, { document }: Assessment, language: Language): string {
  if (words !== undefined) return inLanguage(words, language);
  const named = entity === undefined ? undefined : document.byId.get(entity);
  if (named !== undefined) return nameOf(named, language);
  return askWords(language).answers[word] ?? word;
}

/** What follows from an answer, where something is said about it. */
export const choiceMeaning = ({ word, meaning }: Choice, language: Language): string | undefined =>
  meaning === undefined ? askWords(language).meanings[word] : inLanguage(meaning, language);

/** The words of the question; another one where a value is known and only its credential is asked. */
export function askedText(item: Item, form: Form, assessment: Assessment, language: Language): string {
  const [first] = item.cells;
  const words = askWords(language);
  const question = questionText(assessment, item, language);
  if (!form.credential || first === undefined) return question;
  const property = first.field.slice("properties.".length);
  const properties: object = "properties" in first.entity.value ? (first.entity.value.properties ?? {}) : {};
  const value: unknown = Object.entries(properties).find(([name]) => name === property)?.[1];
  const inside = typeof value === "object" && value !== null && "is" in value ? value.is : value;
  return `${question} ${words.whichCredential(valueOfField(first.field, written(inside), assessment.knowledge, language))}`;
}

/** Name and id of what a question is about; of a flow, its ends as well. */
export function partText(entity: AnyEntity, assessment: Assessment, language: Language): string {
  const name = nameOf(entity, language);
  const called = name === entity.id ? "" : `${name} `;
  if (entity.kind !== "flow") return `${called}(${entity.id})`;
  const end = (id: string): string => {
    const at = assessment.document.byId.get(id);
    return at === undefined ? id : nameOf(at, language);
  };
  return `${called}(${entity.id}${reasonWords(language).colon}${end(entity.value.from)} → ${end(entity.value.to)})`;
}

/** Who can answer, and from which paper. */
export function groupText({ desk, part }: Group, { document }: Assessment, language: Language): string {
  const words = askWords(language);
  const who = recordWords(language).askedOfWhom[desk] ?? desk;
  const entity = part === undefined ? undefined : document.byId.get(part);
  if (entity === undefined) return who;
  const name = nameOf(entity, language);
  return desk === "hardware" || desk === "supplier"
    ? reasonWords(language).list([who, words.dataSheet(name)])
    : reasonWords(language).list([who, words.ofPart(name)]);
}
