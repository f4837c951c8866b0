import type { Assessment } from "@sekisho/core";
import {
  assessmentWords,
  reasonWords,
  reportSections,
  reportWords,
  type Language,
  type ReportSection,
} from "@sekisho/words";
import type { Step } from "../shared/derivation.ts";
import type { FindingView } from "../shared/finding-view.ts";
import type { OverviewTable } from "../shared/overview-table.ts";
import { countedStatuses, reportOf, type Report } from "../shared/report.ts";
import { code, plain } from "../shared/escape.ts";

export interface MarkdownOptions {
  readonly language: Language;
  /** Everything, of any length; else no longer than a comment on a pull request may be. */
  readonly all: boolean;
}

/** Hosts take comments of 65,536 characters; some are left for what a tool puts around the report. */
export const LONGEST = 60_000;
/** How many entries of a section are shown, the most that fit first. */
const CUTS = [60, 30, 15, 8, 4] as const;
const TINY = 1;
const ADDRESSES = 8;

/** The assessment as Markdown for a comment or a wiki: summary and gaps in sight, the rest to unfold. */
export function markdownOf(assessment: Assessment, { language, all }: MarkdownOptions): string {
  const report = reportOf(assessment, language);
  if (all) return written(report, Number.MAX_SAFE_INTEGER, { derivations: true, addresses: Number.MAX_SAFE_INTEGER });
  for (const most of CUTS) {
    for (const derivations of [true, false]) {
      const text = written(report, most, { derivations, addresses: ADDRESSES });
      if (text.length <= LONGEST) return text;
    }
  }
  return written(report, TINY, { derivations: false, addresses: ADDRESSES }).slice(0, LONGEST);
}

type Lines = readonly string[];
/** How much is said of one entry. */
interface Detail {
  readonly derivations: boolean;
  /** Most addresses in a cell. */
  readonly addresses: number;
}

interface Entries {
  /** Of a table: its head, with the line below it. */
  readonly head: Lines;
  readonly total: number;
  /** The first entries, put into words only when asked for: products may have thousands. */
  readonly first: (most: number) => readonly Lines[];
}

/** Sections that are in sight; the others unfold. */
const IN_SIGHT: ReadonlySet<ReportSection> = new Set(["endpoints", "concerns", "gaps", "partly", "noted"]);

function written(report: Report, most: number, detail: Detail): string {
  const words = reportWords(report.language);
  const lines = [...heading(report)];
  for (const id of reportSections) {
    const { head, total, first } = sections[id](report, detail);
    if (total === 0) continue;
    const shown = first(most);
    const rest = total - shown.length;
    const body = [...head, ...shown.flat(), ...(rest === 0 ? [] : ["", `*${plain(words.moreIn(rest))}*`])];
    const title = `${words.sections[id]} (${total})`;
    lines.push("", ...(IN_SIGHT.has(id) ? [`## ${title}`, "", ...body] : folded(title, body)));
  }
  const { rules, of } = report.unchecked;
  if (rules > 0) lines.push("", `<sub>${plain(words.uncheckedCount(rules, of))}</sub>`);
  return `${lines.join("\n")}\n`;
}

/** `summary` is HTML, where only titles of our own stand. */
const folded = (title: string, body: Lines): string[] => [
  "<details>",
  `<summary><strong>${title}</strong></summary>`,
  "",
  ...body,
  "",
  "</details>",
];

function heading(report: Report): string[] {
  const words = assessmentWords(report.language);
  const ratings = report.ratings.map(({ rating, count }) => `${words.rating[rating]} ${count}`).join(" · ");
  return [
    `# ${plain(words.title(report.title))}`,
    "",
    ...report.warnings.flatMap((one) => [`> ${plain(one)}`, ""]),
    `**${plain(report.bound)}**${report.settles === undefined ? "" : ` ${plain(report.settles)}`}`,
    "",
    `${ratings}  `,
    `${plain(report.counts)}${report.drawn === undefined ? "" : `  \n${plain(report.drawn)}`}`,
    "",
    `<sub>${plain(report.model)} · ${plain(report.asOf)}</sub>`,
  ];
}

const none: Entries = { head: [], total: 0, first: () => [] };

const list = <T>(all: readonly T[], entry: (one: T) => Lines, head: Lines = []): Entries => ({
  head,
  total: all.length,
  first: (most) => all.slice(0, most).map(entry),
});

const sections: Readonly<Record<ReportSection, (report: Report, detail: Detail) => Entries>> = {
  summary: () => none,
  picture: () => none,
  endpoints: ({ endpoints, language }) =>
    list(endpoints, (one) => [
      `- ${plain(assessmentWords(language).endpoint(one.name, one.class))} ${code(one.id)}`,
      ...one.tcb.map((tcb) => `  - **${plain(tcb.title)}** ${plain(tcb.opens)}`),
    ]),
  surface: ({ surface, language }) =>
    table(
      [reportWords(language).columns.component, ...surface.positions.map((one) => one.name)],
      surface.rows,
      (row) => [
        `${plain(row.name)} ${code(row.id)}`,
        ...row.reached.map((one) => ({ yes: "●", possible: "○", no: "–" })[one]),
      ],
    ),
  causes: ({ causes, language }, { addresses }) => {
    const { columns } = reportWords(language);
    return table([columns.line, columns.results], causes, (one) => [
      one.lines.map(({ said, place }) => `${code(said)}${place === undefined ? "" : ` (${code(place)})`}`).join("<br>"),
      `${plain(one.said)}<br>${some(one.findings, addresses)}`,
    ]);
  },
  concerns: ({ concerns, language }, { derivations }) =>
    list(concerns, (one) => findingLines(one, language, derivations)),
  gaps: ({ gaps, language }, { derivations }) => list(gaps, (one) => findingLines(one, language, derivations)),
  partly: ({ partly, language }, { derivations }) => list(partly, (one) => findingLines(one, language, derivations)),
  noted: ({ noted, language }, { derivations }) => list(noted, (one) => findingLines(one, language, derivations)),
  conflicts: ({ overview }) => overviewTable(overview.conflicts),
  offers: ({ overview }) => overviewTable(overview.offers),
  overruled: ({ overview }) => overviewTable(overview.overruled),
  boundaries: ({ overview }) => overviewTable(overview.boundaries),
  secrets: ({ overview }) => overviewTable(overview.secrets),
  personal: ({ overview }) => overviewTable(overview.personal),
  owners: ({ overview }) => overviewTable(overview.owners),
  settled: ({ settled, language }) => {
    const { columns } = reportWords(language);
    return table(
      [columns.finding, columns.subject, columns.status, columns.decision],
      settled,
      ({ finding, decisions }) => [
        `${plain(finding.title)} ${code(finding.id)}`,
        plain(finding.subject.name),
        assessmentWords(language).status[finding.status],
        decisions.map((one) => `${plain(one.name)} ${code(one.id)}`).join("<br>"),
      ],
    );
  },
  questions: ({ questions, language }, { addresses }) => {
    const { columns } = reportWords(language);
    return table([columns.rating, columns.question, columns.where, columns.waiting], questions, (one) => [
      assessmentWords(language).rating[one.rating],
      plain(one.text) + (one.asked.length === 0 ? "" : `<br>${plain(reportWords(language).askedOf(one.asked))}`),
      some(one.addresses, addresses),
      String(one.findings.length),
    ]);
  },
  tasks: ({ tasks, language }) => {
    const { columns, overdue } = reportWords(language);
    return table([columns.task, columns.subject, columns.owner, columns.due], tasks, (one) => [
      `${plain(one.what)} ${code(one.id)}`,
      plain(one.subject.name),
      plain(one.owner),
      `${one.due ?? "–"}${one.overdue ? ` **${overdue}**` : ""}`,
    ]);
  },
  asDrawn: ({ asDrawn, language }) => {
    const { columns } = reportWords(language);
    return table([columns.finding, columns.subject, columns.notDrawn], asDrawn, ({ finding, missing }) => [
      `${plain(finding.title)} ${code(finding.id)}`,
      plain(finding.subject.name),
      missing.map(plain).join("<br>"),
    ]);
  },
  assumptions: ({ assumptions, language }, { addresses }) => {
    const { columns, overdue } = reportWords(language);
    return table([columns.assumption, columns.owner, columns.reviewBy, columns.restingOn], assumptions, (one) => [
      `${plain(one.statement)} ${code(one.id)}`,
      plain(one.owner),
      `${one.reviewBy ?? "–"}${one.overdue ? ` **${overdue}**` : ""}`,
      some(one.findings, addresses),
    ]);
  },
  documents: ({ documents, language }) =>
    table(
      [reportWords(language).columns.document, ...countedStatuses.map((one) => assessmentWords(language).status[one])],
      documents,
      ({ document, counts }) => [document, ...countedStatuses.map((one) => String(counts[one]))],
    ),
};

const overviewTable = ({ head, rows }: OverviewTable): Entries =>
  table(head, rows, (cells) =>
    cells.map(({ text, id }) => (id === undefined ? plain(text) : `${plain(text)} ${code(id)}`)),
  );

/** A table; cells are Markdown already, and hold neither bars nor line ends. */
function table<T>(head: Lines, rows: readonly T[], cells: (row: T) => Lines): Entries {
  const line = (all: Lines): string => `| ${all.join(" | ")} |`;
  return list(rows, (row) => [line(cells(row))], [line(head.map(plain)), line(head.map(() => "---"))]);
}

/** The first ids or addresses of a list, and how many follow. */
const some = (all: Lines, most: number): string =>
  [...all.slice(0, most).map(code), ...(all.length > most ? [`+${all.length - most}`] : [])].join("<br>");

function findingLines(view: FindingView, language: Language, derivations: boolean): Lines {
  const words = assessmentWords(language);
  const more = reportWords(language);
  const row = (name: string, text: string | undefined): Lines =>
    text === undefined ? [] : [`  ${name}: ${plain(text)}  `];
  return [
    `- **${words.rating[view.rating]}** · **${plain(view.subject.name)}**${reasonWords(language).colon}${plain(view.title)} ${code(view.id)} (${view.guideline}${view.unchecked ? " †" : ""})  `,
    ...row(more.half, view.half),
    ...(view.summary !== "" && (view.method === undefined || view.cost === undefined)
      ? [`  ${plain(view.summary)}  `]
      : []),
    ...row(words.fix, view.method),
    ...row(words.explain.risk, view.risk),
    ...row(more.cost, view.cost),
    ...view.leadsTo.map((one) => `  ${more.leadsTo}: ${plain(one)}  `),
    ...view.decisions.map((one) => `  ${more.decisionsAbout}: ${plain(one)}  `),
    ...(derivations ? derivationLines(view, more.derivation) : []),
  ];
}

function derivationLines(view: FindingView, title: string): Lines {
  const parts = view.derivation().flatMap((part) => [`  - ${plain(part.title)}:`, ...stepLines(part.steps, "    ")]);
  return parts.length === 0
    ? []
    : ["  <details><summary>" + title + "</summary>", "", ...parts, "", "  </details>", ""];
}

const stepLines = (steps: readonly Step[], indent: string): Lines =>
  steps.flatMap((one) => [
    `${indent}- ${one.sort === "line" || one.sort === "missing" ? code(one.said) : plain(one.said)}${one.place === undefined ? "" : ` (${code(one.place)})`}`,
    ...stepLines(one.under, `${indent}  `),
  ]);
