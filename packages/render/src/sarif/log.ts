import {
  groundsOf,
  type Assessment,
  type Entity,
  type NotedFinding,
  type Rating,
  type RuleRecord,
  type WeighedFinding,
} from "@sekisho/core";
import { assessmentWords, inLanguage, overviewWords, type Language } from "@sekisho/words";
import { decisionText } from "../shared/finding-view.ts";
import { nameOf } from "../shared/names.ts";
import { notedReason, notedRemedy, notedTitle } from "../shared/noted.ts";
import { written } from "../shared/values.ts";
import { uncheckedParts } from "../shared/unchecked.ts";

/** An assessed document and the folder its files are named from, relative to where the tool ran. */
export interface AssessedDocument {
  readonly assessment: Assessment;
  readonly folder: string;
}

export interface SarifOptions {
  readonly language: Language;
  /** Version of the tool. */
  readonly version: string;
}

type Json = Readonly<Record<string, unknown>>;

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const levels: Readonly<Record<Rating, string>> = { critical: "error", high: "error", medium: "warning", low: "note" };
/** What hosts of code sort by (0 to 10, as CVSS has it) and what SARIF does (0 to 100). Judgement: only the order means something. */
const severity: Readonly<Record<Rating, string>> = { critical: "9.5", high: "8.0", medium: "5.5", low: "3.0" };
const rank: Readonly<Record<Rating, number>> = { critical: 95, high: 75, medium: 50, low: 25 };
/** States in which somebody has answered a finding; in every other one it is still looked at. */
const answered: ReadonlySet<string> = new Set([
  "rejected",
  "not-relevant",
  "overruled",
  "false-alarm",
  "accepted",
  "transferred",
]);

/**
 * What is open in the documents as a SARIF 2.1.0 log, one run for each document: concerns raised, gaps and half-done
 * things as results; questions are no results. A finding that a decision speaks of carries it as a suppression.
 */
export function sarifOf(documents: readonly AssessedDocument[], options: SarifOptions): string {
  const log = { $schema: SCHEMA, version: "2.1.0", runs: documents.map((one) => runOf(one, options)) };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function runOf({ assessment, folder }: AssessedDocument, { language, version }: SarifOptions): Json {
  const open = assessment.open();
  const rules = [...new Map(open.map(({ rule }) => [rule.id, rule])).values()];
  const index = new Map(rules.map((rule, at) => [rule.id, at]));
  const noted = assessment.noted();
  const own = NOTED.filter((id) => noted.some((one) => notedRule(one) === id));
  return {
    tool: {
      driver: {
        name: "sekisho",
        version,
        semanticVersion: version,
        rules: [...rules.map((rule) => ruleOf(rule, language)), ...own.map((id) => notedRuleOf(id, language))],
      },
    },
    language,
    columnKind: "utf16CodeUnits",
    automationDetails: { id: `sekisho/${folder}/${assessment.model}/` },
    results: [
      ...open.map((one) => resultOf(assessment, one, folder, index.get(one.rule.id) ?? 0, language)),
      ...noted.map((one) => notedResult(assessment, one, folder, rules.length + own.indexOf(notedRule(one)), language)),
    ],
    properties: {
      model: assessment.model,
      asOf: assessment.asOf,
      knowledge: assessment.knowledge.version,
      incomplete: assessment.document.incomplete,
      open: assessment.judged.count("unknown"),
    },
  };
}

function ruleOf(rule: RuleRecord, language: Language): Json {
  const words = assessmentWords(language);
  const text = (both: { readonly en: string; readonly ja: string }): string => inLanguage(both, language);
  const level = rule.kind === "concern" ? rule.level : rule.guideline.level;
  const help =
    rule.kind === "recommendation"
      ? `${text(rule.summary)}\n\n${words.explain.method}: ${text(rule.method)}\n\n${words.explain.risk}: ${text(rule.risk)}`
      : text(rule.summary);
  const unchecked = uncheckedParts(rule);
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: text(rule.title) },
    fullDescription: { text: text(rule.summary) },
    help: { text: unchecked.length === 0 ? help : `${help}\n\n† ${words.unchecked}` },
    defaultConfiguration: { level: levels[level] },
    properties: {
      tags: ["security", "iot", rule.kind, rule.guideline.document],
      "security-severity": severity[level],
      precision: "high",
      section: rule.guideline.section,
      unchecked,
    },
  };
}

function resultOf(
  assessment: Assessment,
  one: WeighedFinding,
  folder: string,
  ruleIndex: number,
  language: Language,
): Json {
  const words = assessmentWords(language);
  const { applies, decided } = assessment.judged.derive(one);
  const grounds = groundsOf((decided ?? applies).because);
  const related = grounds.lines.flatMap((line, id) => {
    const location = locationOf(assessment, line.entity, line.field, folder);
    const said = `${line.entity}.${line.field} = ${written(line.is)}`;
    return location === undefined ? [] : [{ id: id + 1, ...location, message: { text: said } }];
  });
  const at = locationOf(assessment, one.subject.id, "", folder);
  const suppressions = one.decisions.flatMap((decision) => suppressionOf(assessment, decision, folder, language));
  const { title } = one.rule;
  return {
    ruleId: one.rule.id,
    ruleIndex,
    kind: "fail",
    level: levels[one.weight.rating],
    rank: rank[one.weight.rating],
    message: {
      text: `${words.status[one.status]}: ${inLanguage(title, language)} — ${nameOf(one.subject, language)} (${one.id})`,
    },
    locations: [
      {
        ...at,
        logicalLocations: [{ name: one.subject.id, fullyQualifiedName: one.subject.id, kind: one.subject.kind }],
      },
    ],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { "findingId/v1": one.id },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    properties: {
      id: one.id,
      status: one.status,
      rating: one.weight.rating,
      harm: one.weight.harm,
      assumptions: grounds.assumptions,
      decisions: grounds.decisions,
    },
  };
}

/** What no rule of the guidelines found is reported under rules of our own. */
const NOTED = ["by-hand", "contradiction", "past-day"] as const;
type NotedRule = (typeof NOTED)[number];
const notedRule = ({ from }: NotedFinding): NotedRule =>
  (({ hand: "by-hand", contradiction: "contradiction", day: "past-day" }) as const)[from.by];

function notedRuleOf(id: NotedRule, language: Language): Json {
  const { byHand, contradiction, passed } = overviewWords(language);
  const text = { "by-hand": byHand, contradiction, "past-day": passed }[id];
  return { id, name: id, shortDescription: { text } };
}

function notedResult(
  assessment: Assessment,
  one: NotedFinding,
  folder: string,
  ruleIndex: number,
  language: Language,
): Json {
  const { from, subject, rating } = one;
  const remedy = notedRemedy(one, language);
  const said = [`${notedTitle(one, language)} — ${nameOf(subject, language)} (${one.id})`];
  for (const more of [notedReason(one, assessment, language), remedy ?? ""]) if (more !== "") said.push(more);
  const [entity = subject.id, ...field] = from.by === "hand" ? [from.finding.id] : from.address.split(".");
  const suppressions = one.decisions.flatMap((decision) => suppressionOf(assessment, decision, folder, language));
  return {
    ruleId: notedRule(one),
    ruleIndex,
    kind: "fail",
    level: levels[rating],
    rank: rank[rating],
    message: { text: said.join("\n\n") },
    locations: [
      {
        ...locationOf(assessment, entity, field.join("."), folder),
        logicalLocations: [{ name: subject.id, fullyQualifiedName: subject.id, kind: subject.kind }],
      },
    ],
    partialFingerprints: { "findingId/v1": one.id },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    properties: { id: one.id, rating, references: from.by === "hand" ? (from.finding.value.references ?? []) : [] },
  };
}

/** Planned and held ones are still under review; what is said to be in place, and is not seen, suppresses nothing. */
function suppressionOf(
  assessment: Assessment,
  decision: Entity<"decision">,
  folder: string,
  language: Language,
): Json[] {
  const { status, why } = decision.value;
  if (status === "in-place" || status === "rated" || status === "reduced") return [];
  const at = locationOf(assessment, decision.id, "", folder);
  const reason = why === undefined ? "" : `: ${inLanguage(why, language)}`;
  return [
    {
      kind: "inSource",
      status: answered.has(status) ? "accepted" : "underReview",
      justification: `${decisionText(assessment, decision, language)}${reason}`,
      ...(at === undefined ? {} : { location: at }),
      properties: { decision: decision.id, state: status },
    },
  ];
}

function locationOf({ document }: Assessment, entity: string, field: string, folder: string): Json | undefined {
  const place = document.source.place(entity, field);
  if (place === undefined) return undefined;
  return {
    physicalLocation: {
      artifactLocation: uriOf(folder, place.file),
      region: { startLine: place.line, startColumn: place.column },
    },
  };
}

/** A relative file lies below the root of the sources, wherever that is; an absolute one is where it is. */
function uriOf(folder: string, file: string): Json {
  const path = [...folder.split(/[/\\]/), ...file.split("/")].filter((part) => part !== "." && part !== "");
  const uri = path.map(encodeURIComponent).join("/");
  return folder.startsWith("/") ? { uri: `file:///${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}
