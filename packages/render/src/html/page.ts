import type { Assessment } from "@sekisho/core";
import { assessmentWords, reportSections, reportWords, type Language, type ReportSection } from "@sekisho/words";
import { reportOf, type Report } from "../shared/report.ts";
import { html, when, type Markup } from "./markup.ts";
import { pictureSection } from "./picture/section.ts";
import { sectionContent } from "./sections.ts";
import { STYLE } from "./style.ts";

/** Sections that begin a page of their own on paper. */
const OWN_PAGE: ReadonlySet<ReportSection> = new Set(["concerns", "questions"]);

/** What may be loaded: nothing but the style that stands in the page itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The assessment as one page that needs nothing else: no script, no font, no picture from outside; prints on A4. */
export function htmlOf(assessment: Assessment, { language }: { readonly language: Language }): string {
  const report = reportOf(assessment, language);
  const words = reportWords(language);
  const sections = reportSections.flatMap((id) => {
    const content = id === "picture" ? pictureSection(assessment, language) : sectionContent[id](report);
    return content === undefined ? [] : [{ id, content }];
  });
  const title = assessmentWords(language).title(report.title);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <title>${title}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="soft">${report.model} · ${report.asOf}</p>
        </header>
        <main>
          ${sections.slice(0, 1).map((one) => section(one.id, 1, one.content, report))}
          <nav aria-label="${words.contents}">
            <ol>
              ${sections.map((one) => html`<li><a href="#${one.id}">${words.sections[one.id]}</a></li>`)}
            </ol>
          </nav>
          ${sections.slice(1).map((one, index) => section(one.id, index + 2, one.content, report))}
        </main>
        <footer class="soft"><p>${assessment.schema} · ${report.asOf}</p></footer>
      </body>
    </html> `;
  return page.markup;
}

function section(id: ReportSection, number: number, content: Markup, { language }: Report): Markup {
  const words = reportWords(language);
  const says = words.says[id];
  return html`<section id="${id}" class="${OWN_PAGE.has(id) ? "page" : ""}">
    <h2>${number}. ${words.sections[id]}</h2>
    ${when(says !== "", () => html`<p class="soft">${says}</p>`)} ${content}
  </section> `;
}
