import { outcomesOf, waitingFor, type Assessment, type Form, type Item, type Outcome } from "@sekisho/core";
import { askWords, assessmentWords, inLanguage, reasonWords, recordWords, type Language } from "@sekisho/words";
import { nameOf } from "../shared/names.ts";
import { cut, wrapped } from "../shared/wrap.ts";
import { choiceLabel } from "./labels.ts";

const MOST = 8;
const PER_ANSWER = 4;

/** Why a question is asked: the reason of the knowledge base, the findings that wait, what each answer would decide. */
export function whyLines(
  item: Item,
  form: Form,
  assessment: Assessment,
  { language, width }: { readonly language: Language; readonly width: number },
): readonly string[] {
  const words = askWords(language).why;
  const { colon } = reasonWords(language);
  const waiting = waitingFor(item, assessment);
  const property = item.about.startsWith("properties.")
    ? assessment.knowledge.properties.get(item.about.slice("properties.".length))
    : undefined;
  const who = recordWords(language).askedOfWhom[item.group.desk] ?? item.group.desk;
  return [
    ...(property === undefined
      ? []
      : wrapped(`${words.because}${colon}${inLanguage(property.why, language)}`, width, "  ")),
    words.askedOf(who),
    words.findings,
    ...cutList(
      waiting.map((one) => findingLine(one, assessment, language)),
      MOST,
      language,
    ).map((line) => cut(`  ${line}`, width)),
    ...outcomeLines(item, form, assessment, language).map((line) => cut(line, width)),
  ];
}

function cutList(lines: readonly string[], most: number, language: Language): readonly string[] {
  return lines.length <= most + 1 ? lines : [...lines.slice(0, most), askWords(language).why.more(lines.length - most)];
}

function outcomeLines(item: Item, form: Form, assessment: Assessment, language: Language): readonly string[] {
  const words = askWords(language).why;
  const outcomes = outcomesOf(item, form, assessment);
  if (outcomes.length === 0) return [];
  return [
    words.outcomes,
    ...outcomes.flatMap(({ choice, decides, open }, index) => {
      const label = `  ${index + 1} ${choiceLabel(choice, assessment, language)}`;
      if (decides.length === 0) return [`${label}${reasonWords(language).colon}${words.nothing}`];
      const counts = countsOf(decides, language);
      const rest = open > 0 ? [words.stillOpen(open)] : [];
      const grave = decides.filter(({ status }) => status === "raised" || status === "gap" || status === "partly");
      return [
        `${label}${reasonWords(language).colon}${assessmentWords(language).list([...counts, ...rest])}`,
        ...cutList(
          grave.map((one) => findingLine(one, assessment, language)),
          PER_ANSWER,
          language,
        ).map((line) => `      ${line}`),
      ];
    }),
  ];
}

/** "gap 2, met 1": how many findings become what. */
function countsOf(decides: readonly Outcome[], language: Language): readonly string[] {
  const { status } = assessmentWords(language);
  const counts = new Map<Outcome["status"], number>();
  for (const one of decides) counts.set(one.status, (counts.get(one.status) ?? 0) + 1);
  return [...counts].map(([key, count]) => `${status[key]} ${count}`);
}

/** One finding in one line: rating, id, what it is about, its title. */
export function findingLine(
  { finding, rating }: Pick<Outcome, "finding" | "rating">,
  assessment: Assessment,
  language: Language,
): string {
  const words = assessmentWords(language);
  const subject = assessment.document.byId.get(finding.subject.id) ?? finding.subject;
  return `${words.rating[rating]} ${finding.id} ${nameOf(subject, language)}${reasonWords(language).colon}${inLanguage(finding.rule.title, language)}`;
}
