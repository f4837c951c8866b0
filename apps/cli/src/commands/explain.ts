import { nearest, squared, type Assessment, type Finding, type Model } from "@sekisho/core";
import {
  classExplanationOf,
  explanationJsonOf,
  explanationMarkdownOf,
  explanationOf,
  notedExplanationOf,
} from "@sekisho/render";
import { assessmentWords, cliWords, recordWords, type Language } from "@sekisho/words";
import { EXIT, type Exit } from "../exit.ts";
import type { Output } from "../output.ts";
import { painted } from "../paint.ts";
import { problemLines } from "../report-problems.ts";
import { assessed } from "./assess.ts";

export const explanationFormats = ["text", "json", "md"] as const;
export type ExplanationFormat = (typeof explanationFormats)[number];

/** Says why a finding is what it is and what would clear it, or (`class@UNIT`) why a unit has its class. */
export function runExplain(
  id: string,
  path: string,
  options: { readonly model: Model; readonly format: ExplanationFormat; readonly language: Language },
  output: Output,
): Exit {
  const { assessment, problems, root } = assessed(path, options.model);
  output.error(problemLines(problems, { root, language: options.language, coloured: output.coloured.error }));
  const worst = problems.some((problem) => problem.severity === "error") ? EXIT.input : EXIT.ok;
  const [what = "", unit] = split(id);
  const style = { language: options.language, width: output.width, path };
  const ofClass =
    what === "class" && unit !== undefined && assessment !== undefined
      ? classExplanationOf(assessment, unit, style)
      : undefined;
  if (ofClass !== undefined) {
    output.print(painted(ofClass, output.coloured.print, options.language));
    return worst;
  }
  const noted = assessment?.noted().find((one) => one.id === id);
  if (assessment !== undefined && noted !== undefined) {
    output.print(painted(notedExplanationOf(assessment, noted, style), output.coloured.print, options.language));
    return worst;
  }
  const finding = assessment?.judged.finding(id);
  if (assessment === undefined || finding === undefined) {
    const { findings: words, sentences } = cliWords(options.language);
    const hints = assessment === undefined ? [words.noDocument] : hintsFor(id, assessment, options.language);
    output.error(`${sentences([words.none(id), hints.join("\n")])}\n`);
    return EXIT.input;
  }
  if (options.format === "json") output.print(explanationJsonOf(assessment, finding));
  else if (options.format === "md") output.print(explanationMarkdownOf(assessment, finding, style));
  else output.print(painted(explanationOf(assessment, finding, style), output.coloured.print, options.language));
  return worst;
}

const LISTED = 8;

/** What was most likely meant by an id that no finding has: the nearest id, or the findings of the rule or subject typed. */
export function hintsFor(id: string, { judged, document, knowledge }: Assessment, language: Language): string[] {
  const words = cliWords(language);
  const all = [...judged.findings(() => true)];
  const listed = (title: string, found: readonly Finding[]): string[] => [
    title,
    ...found.slice(0, LISTED).map((one) => `  ${one.id} (${assessmentWords(language).status[one.status]})`),
    ...(found.length > LISTED ? [`  … +${found.length - LISTED}`] : []),
  ];
  const [rule = "", subject] = split(id);
  const record = knowledge.concerns.get(rule) ?? knowledge.recommendations.get(rule);
  const entity = subject === undefined ? undefined : document.byId.get(subject);
  const ofRule = all.filter((one) => one.rule.id === rule && one.status !== "not-relevant");
  if (subject === undefined && record !== undefined) return listed(words.findings.ofRule(rule), ofRule);
  if (subject === undefined && document.byId.has(rule))
    return listed(
      words.findings.ofSubject(rule),
      all.filter((one) => one.subject.id === rule && one.status !== "not-relevant"),
    );
  if (record !== undefined && entity !== undefined && entity.kind !== record.subject) {
    const kinds = recordWords(language).entity;
    const kind = (of: string): string => kinds[of] ?? of;
    return [
      words.findings.wrongKind(rule, kind(record.subject), entity.id, kind(entity.kind)),
      ...listed(words.findings.ofRule(rule), ofRule),
    ];
  }
  const near = nearestFinding(id, all);
  const hint = near === undefined ? words.findings.form : words.didYouMean(near);
  if (record === undefined && subject !== undefined) return [words.findings.noRule(rule), hint];
  return record !== undefined && entity === undefined && subject !== undefined
    ? [words.findings.noSubject(subject), hint]
    : [hint];
}

function split(id: string): string[] {
  const at = id.lastIndexOf("@");
  return at < 0 ? [id] : [id.slice(0, at), id.slice(at + 1)];
}

/** The nearest id by its two halves: a slip in the rule and one in the subject are both forgiven. */
function nearestFinding(id: string, all: readonly Finding[]): string | undefined {
  const same = all.find((one) => squared(one.id) === squared(id));
  if (same !== undefined) return same.id;
  const [rule = "", subject = ""] = split(id);
  const nearSubject = nearest(subject, new Set(all.map((one) => one.subject.id)));
  const rules = new Set(all.flatMap((one) => (one.subject.id === nearSubject ? [one.rule.id] : [])));
  const nearRule = rules.has(rule) ? rule : nearest(rule, rules);
  return nearRule === undefined || nearSubject === undefined ? undefined : `${nearRule}@${nearSubject}`;
}
