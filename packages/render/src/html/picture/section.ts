import type { Assessment } from "@sekisho/core";
import { assessmentWords, reportWords, type Language } from "@sekisho/words";
import { nameOf } from "../../shared/names.ts";
import { html, type Markup } from "../markup.ts";
import { pictureOf, type Arrow, type Picture, type Sign } from "./picture.ts";
import { letterOf, svgOf } from "./svg.ts";

/** The overview: the picture, what its signs mean, and the flows by their numbers; undefined without components. */
export function pictureSection(assessment: Assessment, language: Language): Markup | undefined {
  const words = reportWords(language);
  const { length } = assessment.document.entities.component;
  if (length === 0) return undefined;
  const picture = pictureOf(assessment, language);
  if (picture === undefined) return html`<p>${words.pictureTooLarge(length)}</p>`;
  return html`<figure>
      ${svgOf(picture, language)}
      <figcaption class="soft">${words.pictureOf[picture.level]} ${legend(language)}</figcaption>
    </figure>
    ${flowTable(assessment, picture, language)}`;
}

function legend(language: Language): Markup {
  const words = reportWords(language);
  const ratings = assessmentWords(language).rating;
  const said = (["critical", "high", "medium", "low"] as const).map(
    (one) => html`<span class="tag ${one}">${words.ratingSign[one]}</span> ${ratings[one]} `,
  );
  return html`${said}<span class="tag">${words.openSign}</span> ${words.openMeaning}`;
}

function flowTable(assessment: Assessment, { arrows }: Picture, language: Language): Markup {
  const words = reportWords(language);
  if (arrows.length === 0) return html``;
  const { columns } = words;
  const name = (id: string): string => {
    const entity = assessment.document.byId.get(id);
    if (entity !== undefined) return nameOf(entity, language);
    return id === "anyone" ? words.anyone : id === "" ? words.noZone : id;
  };
  const row = (one: Arrow): Markup =>
    html`<tr>
      <td class="number">${one.number}</td>
      <td>${flowName(one, language)}</td>
      <td>${name(one.from)}</td>
      <td>${one.both ? "⇄ " : "→ "}${name(one.to)}</td>
      <td>
        ${[...new Set(one.flows.flatMap(({ value }) => [value.over ?? []].flat().map((id) => networkName(assessment, id, language))))].join(words.listSeparator)}
      </td>
      <td>${sign(one.sign, language)}</td>
    </tr>`;
  return html`<table class="flows">
    <thead>
      <tr>
        <th scope="col">#</th>
        <th scope="col">${columns.flow}</th>
        <th scope="col">${columns.from}</th>
        <th scope="col">${columns.to}</th>
        <th scope="col">${columns.over}</th>
        <th scope="col">${columns.rating}</th>
      </tr>
    </thead>
    <tbody>
      ${arrows.map(row)}
    </tbody>
  </table>`;
}

function flowName({ flows }: Arrow, language: Language): Markup {
  const [first] = flows;
  if (first === undefined) return html``;
  if (flows.length > 1) return html`${reportWords(language).flowsTogether(flows.length)}`;
  const named = nameOf(first, language);
  return named === first.id ? html`<code>${first.id}</code>` : html`${named} <code>${first.id}</code>`;
}

/** A network by its own name, or by its kind where it has none. */
function networkName({ document, knowledge }: Assessment, id: string, language: Language): string {
  const network = document.entities.network.find((one) => one.id === id);
  if (network === undefined) return id;
  const named = nameOf(network, language);
  const kind = knowledge.networks.get(network.value.kind);
  return named === id && kind !== undefined ? kind.name[language] : named;
}

function sign(one: Sign, language: Language): Markup {
  const words = reportWords(language);
  if (one === undefined) return html`<span class="soft">${words.nothingOpen}</span>`;
  return one === "open"
    ? html`<span class="tag">${letterOf(one, words)}</span> ${words.openMeaning}`
    : html`<span class="tag ${one}">${assessmentWords(language).rating[one]}</span>`;
}
