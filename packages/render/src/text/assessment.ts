import { type Assessment, type Question, type WeighedFinding } from "@sekisho/core";
import { assessmentWords, inLanguage, type AssessmentWords, type Language } from "@sekisho/words";
import { countsOf, endpointClassWord, nameOf, questionText } from "../shared/names.ts";
import { wrapped } from "../shared/wrap.ts";

export interface TextOptions {
  readonly language: Language;
  /** Everything instead of the forty lines that fit a screen. */
  readonly all: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What the command line called the document, for the next command to type. */
  readonly path: string;
}

const SHORT = { concerns: 5, findings: 5, questions: 5, settled: 4, surface: 4, tasks: 3 } as const;

/** The result of an assessment as text: what is certain, the heaviest findings with their fix, what to ask next. */
export function textOf(assessment: Assessment, options: TextOptions): string {
  const words = assessmentWords(options.language);
  const fit = (text: string, indent = "  "): string[] => wrapped(text, options.width, indent);
  const lines = [...heading(assessment, words, options).flatMap((line) => fit(line)), ""];
  const section = (title: string, all: readonly string[][], most: number): void => {
    if (all.length === 0) return;
    const shown = options.all ? all : all.slice(0, most);
    lines.push(
      title,
      ...shown.flat(),
      ...(all.length > shown.length ? [`  ${words.more(all.length - shown.length)}`] : []),
      "",
    );
  };
  section(
    words.endpoints,
    assessment
      .endpoints()
      .map((one) =>
        fit(
          `  ${words.endpoint(nameOf(one.unit, options.language), endpointClassWord(one.class.value, options.language))}`,
          "    ",
        ),
      ),
    Number.MAX_SAFE_INTEGER,
  );
  if (options.all) section(words.surface, surfaceLines(assessment, options, fit), SHORT.surface);
  section(words.concerns, concernLines(assessment, options, fit), SHORT.concerns);
  section(
    words.findings,
    assessment
      .open()
      .filter((one) => one.rule.kind === "recommendation")
      .map((one) => findingLines(one, words, options, fit)),
    SHORT.findings,
  );
  section(
    words.settled,
    assessment
      .settled()
      .map((one) =>
        fit(`  ${one.finding.id} ${words.status[one.finding.status]} — ${words.settledBy(one.decisions)}`, "    "),
      ),
    SHORT.settled,
  );
  section(
    words.questions,
    assessment.questions().map((one) => questionLines(one, assessment, words, options, fit)),
    SHORT.questions,
  );
  section(
    words.tasks,
    assessment
      .tasks()
      .map((one) =>
        fit(
          `  ${one.subject}: ${one.recommendation ?? one.id} — ${one.owner ?? words.nobody}${one.due === undefined ? "" : ` (${one.due})`}`,
          "    ",
        ),
      ),
    SHORT.tasks,
  );
  lines.push(words.next(assessment.open()[0]?.id ?? "RULE@ID", options.path));
  return `${lines.join("\n")}\n`;
}

function heading(assessment: Assessment, words: AssessmentWords, options: TextOptions): string[] {
  const open = assessment.open().length;
  const unknown = assessment.judged.count("unknown");
  const critical = assessment.questions().filter((one) => one.rating === "critical").length;
  return [
    `${words.title(nameOf(assessment.evaluation.read.system, options.language))} (${words.model[assessment.model]})`,
    ...(assessment.document.incomplete ? [words.incomplete] : []),
    words.bound(open, unknown) + (critical > 0 ? ` ${words.settles(critical)}` : ""),
    words.counts(countsOf(assessment)),
    ...completenessLines(assessment, words),
    ...assessment.notApplied.map((one) => words.notApplied[one.why](one.decision, one.address)),
    words.asOf(assessment.asOf, assessment.knowledge.version),
  ];
}

function completenessLines(assessment: Assessment, words: AssessmentWords): string[] {
  const { asDrawn, nothingDrawn } = assessment.completeness();
  return [
    ...(nothingDrawn.length === 0 ? [] : [words.nothingDrawn(nothingDrawn.map((kind) => words.kinds[kind] ?? kind))]),
    ...(asDrawn.length === 0 ? [] : [words.drawn(asDrawn.length)]),
  ];
}

type Fit = (text: string, indent?: string) => string[];

/** Concerns by what they are about: one line for each component or flow. */
function concernLines(assessment: Assessment, options: TextOptions, fit: Fit): string[][] {
  const bySubject = new Map<string, WeighedFinding[]>();
  for (const one of assessment.open()) {
    if (one.rule.kind !== "concern") continue;
    const list = bySubject.get(one.subject.id);
    if (list === undefined) bySubject.set(one.subject.id, [one]);
    else list.push(one);
  }
  return [...bySubject.values()].map((all) => {
    const terms = all.map((one) =>
      one.rule.kind === "concern" && one.rule.term !== undefined
        ? inLanguage(one.rule.term, options.language)
        : inLanguage(one.rule.title, options.language),
    );
    const first = all[0];
    return first === undefined
      ? []
      : fit(
          `  ${nameOf(first.subject, options.language)}: ${[...new Set(terms)].join(options.language === "ja" ? "、" : ", ")}`,
          "    ",
        );
  });
}

function findingLines(one: WeighedFinding, words: AssessmentWords, options: TextOptions, fit: Fit): string[] {
  const { rule } = one;
  const decided =
    one.decisions.length === 0
      ? ""
      : ` [${one.decisions.map((decision) => `${decision.id}: ${decision.value.status}`).join(", ")}]`;
  const head = `  ${words.rating[one.weight.rating]} · ${words.status[one.status]} · ${inLanguage(rule.title, options.language)} — ${nameOf(one.subject, options.language)}${decided}`;
  const answers = one.answers === 0 ? "" : ` · ${words.answers(one.answers)}`;
  const lines = [...fit(head, "    "), ...fit(`    ${one.id}${answers}`, "    ")];
  if (!options.all || rule.kind !== "recommendation") return lines;
  return [...lines, ...fit(`    ${words.fix}: ${inLanguage(rule.method, options.language)}`, "    ")];
}

function questionLines(
  one: Question,
  assessment: Assessment,
  words: AssessmentWords,
  options: TextOptions,
  fit: Fit,
): string[] {
  const where = one.addresses.slice(0, options.all ? undefined : 3).join(", ");
  const rest = one.addresses.length > 3 && !options.all ? ` +${one.addresses.length - 3}` : "";
  return [
    ...fit(
      `  ${questionText(assessment, one, options.language)} (${words.questionWorth(one.findings.length)})`,
      "    ",
    ),
    ...fit(`    ${where}${rest}`, "    "),
  ];
}

function surfaceLines(assessment: Assessment, options: TextOptions, fit: Fit): string[][] {
  return assessment.surface().map((one) => {
    const positions = one.positions.map(({ position }) => {
      const record = assessment.knowledge.positions.get(position);
      return record === undefined ? position : inLanguage(record.name, options.language);
    });
    return fit(`  ${nameOf(one.component, options.language)}: ${positions.join(", ")}`, "    ");
  });
}
