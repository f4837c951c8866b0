import { assessmentWords, reasonWords, reportWords, type Language } from "@sekisho/words";
import type { DerivationPart, Step } from "../shared/derivation.ts";
import type { FindingView } from "../shared/finding-view.ts";
import { html, when, type Markup } from "./markup.ts";

/** A rating as a coloured tag with its word. */
export const ratingTag = (rating: FindingView["rating"], language: Language): Markup =>
  html`<span class="tag ${rating}">${assessmentWords(language).rating[rating]}</span>`;

/** A finding in full: what, about what, how heavy, how to fix it, and its derivation to unfold. */
export function findingArticle(view: FindingView, language: Language): Markup {
  const words = assessmentWords(language);
  const more = reportWords(language);
  const row = (name: string, text: string | undefined): Markup =>
    text === undefined
      ? html``
      : html`<dt>${name}</dt>
          <dd>${text}</dd>`;
  const list = (name: string, all: readonly string[]): Markup =>
    when(
      all.length > 0,
      () =>
        html`<dt>${name}</dt>
          <dd>${all.map((one) => html`<div>${one}</div>`)}</dd>`,
    );
  return html`<article class="finding ${view.rating}" id="${anchor(view.id)}">
    <h3>${ratingTag(view.rating, language)} ${view.subject.name}${reasonWords(language).colon}${view.title}</h3>
    <p class="about">
      <code>${view.id}</code>
      <span class="soft"
        >${view.guideline}${when(view.unchecked, () => html` <abbr title="${words.unchecked}">†</abbr>`)}${view.answers === undefined ? "" : ` · ${view.answers}`}</span
      >
    </p>
    <p>${view.summary}</p>
    <dl>
      ${row(more.half, view.half)}${row(words.explain.method, view.method)}${row(words.explain.risk, view.risk)}${row(more.cost, view.cost)}${list(more.decisionsAbout, view.decisions)}${when(
        view.leadsTo.length > 0,
        () =>
          html`<dt>${more.leadsTo}</dt>
            <dd>${view.leadsTo.map((one) => html`<div>${one}</div>`)}</dd>`,
      )}
    </dl>
    ${derivationOrWeight(view, more.derivation)}
  </article> `;
}

/** How heavy and why: to unfold where there is a derivation. */
function derivationOrWeight(view: FindingView, title: string): Markup {
  const parts = view.derivation();
  const weight = html`<p class="soft">${view.weight}</p>`;
  return parts.length === 0
    ? weight
    : html`<details>
        <summary>${title}</summary>
        ${weight} ${derivationMarkup(parts)}
      </details>`;
}

/** The parts of a derivation, each with its steps as a tree. */
export const derivationMarkup = (parts: readonly DerivationPart[]): Markup =>
  html`${parts.map(
    (part) =>
      html`<p class="part">${part.title}</p>
        ${stepList(part.steps)}`,
  )}`;

/** Steps as nested lists; the place in the document stands beside what is written there. */
export function stepList(steps: readonly Step[]): Markup {
  if (steps.length === 0) return html``;
  return html`<ul class="steps">
    ${steps.map(
      (one) =>
        html`<li class="${one.sort}">
          ${one.sort === "line" || one.sort === "missing" ? html`<code>${one.said}</code>` : one.said}${one.place === undefined ? html`` : html` <span class="place">${one.place}</span>`}${stepList(one.under)}
        </li>`,
    )}
  </ul>`;
}

/** The anchor of a finding within the page. Ids of findings are plain words, `@`, dots and dashes. */
export const anchor = (finding: string): string => `finding-${finding}`;
