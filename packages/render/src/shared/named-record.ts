import type { ConcernRecord, Knowledge } from "@sekisho/core";
import { inLanguage, reasonWords, type Language } from "@sekisho/words";

/** A rule that another record names, with its title; an id that is not in the knowledge base is said to be so. */
export function ruleLabel(id: string, knowledge: Knowledge, language: Language): string {
  const rule =
    knowledge.concerns.get(id) ??
    knowledge.recommendations.get(id) ??
    knowledge.tcbVariants.get(id) ??
    knowledge.conflicts.get(id) ??
    knowledge.purchases.get(id);
  if (rule !== undefined) return `${id} ${inLanguage(rule.title, language)}`;
  const named = knowledge.classes.get(id) ?? knowledge.properties.get(id) ?? knowledge.networks.get(id);
  const { bracketed, notInKnowledge } = reasonWords(language);
  return named === undefined ? `${id}${bracketed(notInKnowledge)}` : `${id} ${inLanguage(named.name, language)}`;
}

/** What a concern leads to, a line each; ids that are not in the knowledge base share the last line. */
export function leadsOf({ leads_to }: ConcernRecord, knowledge: Knowledge, language: Language): readonly string[] {
  const ids = leads_to.map((one) => one.id);
  const missing = ids.filter((id) => !knowledge.recommendations.has(id));
  const { colon, list, notInKnowledge } = reasonWords(language);
  return [
    ...ids.filter((id) => knowledge.recommendations.has(id)).map((id) => ruleLabel(id, knowledge, language)),
    ...(missing.length === 0 ? [] : [`${notInKnowledge}${colon}${list(missing)}`]),
  ];
}

/** Records that name an id: rules that lead to it, are related to it or in conflict with it, and variants of the TCB. */
export function namedBy(id: string, knowledge: Knowledge): readonly string[] {
  const names: readonly (readonly [string, readonly string[]])[] = [
    ...[...knowledge.concerns.values()].map((one) => [one.id, one.leads_to.map((lead) => lead.id)] as const),
    ...[...knowledge.recommendations.values()].map((one) => [one.id, one.related] as const),
    ...[...knowledge.tcbVariants.values()].map((one) => [one.id, one.recommendations] as const),
    ...[...knowledge.conflicts.values()].map((one) => [one.id, one.between] as const),
    ...[...knowledge.purchases.values()].map((one) => [one.id, one.meets.map((met) => met.recommendation)] as const),
  ];
  return names.flatMap(([of, all]) => (all.includes(id) ? [of] : []));
}
