import { assessmentWords, reportWords, type ReportSection } from "@sekisho/words";
import type { OverviewTable } from "../shared/overview-table.ts";
import { countedStatuses, type Report, type Surface } from "../shared/report.ts";
import { anchor, findingArticle, ratingTag, stepList } from "./findings.ts";
import { html, when, type Markup } from "./markup.ts";

/** The content of every section but the picture; undefined where the report has nothing to say there. */
export const sectionContent: Readonly<
  Record<Exclude<ReportSection, "picture">, (report: Report) => Markup | undefined>
> = {
  summary: summaryOf,
  endpoints: ({ endpoints, language }) =>
    some(endpoints, (one) => {
      const words = reportWords(language);
      return html`<article class="finding">
        <h3>${assessmentWords(language).endpoint(one.name, one.class)}</h3>
        <p class="about"><code>${one.id}</code></p>
        ${one.tcb.map((tcb) => html`<p><strong>${tcb.title}</strong><br />${tcb.opens}</p>`)}
        <details>
          <summary>${words.reason}</summary>
          ${stepList(one.steps)}
        </details>
      </article>`;
    }),
  surface: ({ surface, language }) => (surface.rows.length === 0 ? undefined : surfaceTable(surface, language)),
  causes: causeTable,
  concerns: ({ concerns, language }) => some(concerns, (one) => findingArticle(one, language)),
  gaps: ({ gaps, language }) => some(gaps, (one) => findingArticle(one, language)),
  partly: ({ partly, language }) => some(partly, (one) => findingArticle(one, language)),
  noted: ({ noted, language }) => some(noted, (one) => findingArticle(one, language)),
  conflicts: ({ overview }) => overviewTable(overview.conflicts),
  offers: ({ overview }) => overviewTable(overview.offers),
  overruled: ({ overview }) => overviewTable(overview.overruled),
  boundaries: ({ overview }) => overviewTable(overview.boundaries),
  secrets: ({ overview }) => overviewTable(overview.secrets),
  personal: ({ overview }) => overviewTable(overview.personal),
  owners: ({ overview }) => overviewTable(overview.owners),
  settled: settledTable,
  questions: questionTable,
  tasks: taskTable,
  asDrawn: asDrawnTable,
  assumptions: assumptionTable,
  documents: documentTable,
};

/** Addresses of a question that are seen without unfolding. */
const IN_SIGHT = 8;

const some = <T>(all: readonly T[], one: (of: T) => Markup): Markup | undefined =>
  all.length === 0 ? undefined : html`${all.map(one)}`;

function table(head: readonly string[], rows: readonly Markup[], kind = ""): Markup | undefined {
  if (rows.length === 0) return undefined;
  return html`<table class="${kind}">
    <thead>
      <tr>
        ${head.map((one) => html`<th scope="col">${one}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function summaryOf(report: Report): Markup {
  const words = assessmentWords(report.language);
  return html`${report.warnings.map((one) => html`<p class="warning">${one}</p>`)}
    <p class="bound">${words.sentences([report.bound, ...(report.settles === undefined ? [] : [report.settles])])}</p>
    <ul class="tiles">
      ${report.ratings.map((one) => html`<li class="${one.count === 0 ? "none" : one.rating}"><b>${one.count}</b> ${words.rating[one.rating]}</li>`)}
    </ul>
    <p>${report.counts}</p>
    ${report.drawn === undefined ? html`` : html`<p>${report.drawn}</p>`}${when(report.unchecked.rules > 0, () => html`<p class="soft">${reportWords(report.language).uncheckedCount(report.unchecked.rules, report.unchecked.of)}</p>`)}`;
}

function surfaceTable({ positions, rows }: Surface, language: Report["language"]): Markup {
  const words = reportWords(language);
  const sign = { yes: "●", possible: "○", no: "–" } as const;
  const head = [words.columns.component, ...positions.map((one) => one.name)];
  const body = rows.map(
    (row) =>
      html`<tr>
        <th scope="row">${row.name} <code>${row.id}</code></th>
        ${row.reached.map((one) => html`<td class="cell ${one}" title="${words.reached[one]}">${sign[one]}</td>`)}
      </tr>`,
  );
  return html`${table(head, body, "grid") ?? html``}
    <p class="soft">● ${words.reached.yes} · ○ ${words.reached.possible} · – ${words.reached.no}</p>`;
}

function causeTable({ causes, language }: Report): Markup | undefined {
  const { columns } = reportWords(language);
  return table(
    [columns.line, columns.results],
    causes.map(
      (one) =>
        html`<tr>
          <td>
            ${one.lines.map(
              ({ said, place }) =>
                html`<div>
                  <code>${said}</code>${place === undefined ? html`` : html` <span class="place">${place}</span>`}
                </div>`,
            )}
          </td>
          <td>
            <details class="ids">
              <summary>${one.said}</summary>
              ${one.findings.map(
                (id) =>
                  html`<div>
                    <a href="#${anchor(id)}"><code>${id}</code></a>
                  </div>`,
              )}
            </details>
          </td>
        </tr>`,
    ),
    "causes",
  );
}

const overviewTable = ({ head, rows }: OverviewTable): Markup | undefined =>
  table(
    head,
    rows.map(
      (cells) =>
        html`<tr>
          ${cells.map(({ text, id }) => html`<td>${text}${id === undefined ? html`` : html` <code>${id}</code>`}</td>`)}
        </tr>`,
    ),
  );

const findingCell = (view: Report["settled"][number]["finding"]): Markup =>
  html`<td id="${anchor(view.id)}">
      ${view.title}${when(view.unchecked, () => html` †`)}<br /><code>${view.id}</code>
    </td>
    <td>${view.subject.name}</td>`;

function settledTable({ settled, language }: Report): Markup | undefined {
  const { columns } = reportWords(language);
  const words = assessmentWords(language);
  return table(
    [columns.finding, columns.subject, columns.status, columns.decision],
    settled.map(
      ({ finding, decisions }) =>
        html`<tr>
          ${findingCell(finding)}
          <td>${words.status[finding.status]}</td>
          <td>${decisions.map((one) => html`<div>${one.name} <code>${one.id}</code></div>`)}</td>
        </tr>`,
    ),
  );
}

/** Addresses one below the other; a long list unfolds. */
function addresses(all: readonly string[]): Markup {
  const line = (at: string): Markup => html`<div><code>${at}</code></div>`;
  if (all.length <= IN_SIGHT + 2) return html`${all.map(line)}`;
  const rest = all.slice(IN_SIGHT);
  return html`${all.slice(0, IN_SIGHT).map(line)}
    <details>
      <summary>+${rest.length}</summary>
      ${rest.map(line)}
    </details>`;
}

function questionTable({ questions, language }: Report): Markup | undefined {
  const words = reportWords(language);
  return table(
    [words.columns.rating, words.columns.question, words.columns.where, words.columns.waiting],
    questions.map(
      (one) =>
        html`<tr>
          <td>${ratingTag(one.rating, language)}</td>
          <td>
            ${one.text}${when(one.asked.length > 0, () => html`<div class="soft">${words.askedOf(one.asked)}</div>`)}
          </td>
          <td>${addresses(one.addresses)}</td>
          <td>
            <details class="ids">
              <summary>${words.findings(one.findings.length)}</summary>
              ${one.findings.map((id) => html`<div><code>${id}</code></div>`)}
            </details>
          </td>
        </tr>`,
    ),
    "questions",
  );
}

function taskTable({ tasks, language }: Report): Markup | undefined {
  const { columns, overdue } = reportWords(language);
  return table(
    [columns.task, columns.subject, columns.owner, columns.due],
    tasks.map(
      (one) =>
        html`<tr>
          <td>${one.what}<br /><code>${one.id}</code></td>
          <td>${one.subject.name}</td>
          <td>${one.owner}</td>
          <td class="date">
            ${one.due ?? "–"}${when(one.overdue, () => html` <span class="tag high">${overdue}</span>`)}
          </td>
        </tr>`,
    ),
  );
}

function asDrawnTable({ asDrawn, language }: Report): Markup | undefined {
  const { columns } = reportWords(language);
  const words = assessmentWords(language);
  return table(
    [columns.finding, columns.subject, columns.status, columns.notDrawn],
    asDrawn.map(
      ({ finding, missing }) =>
        html`<tr>
          <td>${finding.title}<br /><code>${finding.id}</code></td>
          <td>${finding.subject.name}</td>
          <td>${words.status[finding.status]}</td>
          <td>${missing.map((one) => html`<div>${one}</div>`)}</td>
        </tr>`,
    ),
  );
}

function assumptionTable({ assumptions, language }: Report): Markup | undefined {
  const { columns, overdue } = reportWords(language);
  return table(
    [columns.assumption, columns.owner, columns.reviewBy, columns.restingOn],
    assumptions.map(
      (one) =>
        html`<tr>
          <td>${one.statement}<br /><code>${one.id}</code></td>
          <td>${one.owner}</td>
          <td class="date">
            ${one.reviewBy ?? "–"}${when(one.overdue, () => html` <span class="tag high">${overdue}</span>`)}
          </td>
          <td>${one.findings.map((id) => html`<code>${id}</code> `)}</td>
        </tr>`,
    ),
  );
}

function documentTable({ documents, language }: Report): Markup | undefined {
  const words = assessmentWords(language);
  const { columns } = reportWords(language);
  return table(
    [columns.document, ...countedStatuses.map((one) => words.status[one])],
    documents.map(
      ({ document, counts }) =>
        html`<tr>
          <th scope="row">${document}</th>
          ${countedStatuses.map((one) => html`<td class="number">${counts[one]}</td>`)}
        </tr>`,
    ),
    "grid",
  );
}
