import { reportWords, type Language } from "@sekisho/words";
import { html, when, type Markup } from "../markup.ts";
import { COLUMN_WIDTH, stacked, type PlacedBox, type PlacedZone } from "./boxes.ts";
import { columnsOf } from "./columns.ts";
import type { Picture, Sign } from "./picture.ts";
import { channelHeight, coursesOf, LANE, lanesIn, routesOf, type Route } from "./routes.ts";

const MARGIN = 8;

/** A picture as SVG that stands in a page and takes its colours from the page's style. */
export function svgOf(picture: Picture, language: Language): Markup {
  const { zones, boxes, routes, width, height } = laidOut(picture);
  const { sections } = reportWords(language);
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}"
    style="max-width:${Math.ceil(width)}px"
    role="img"
    aria-label="${sections.picture}"
  >
    <defs>
      <marker
        id="head"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto-start-reverse"
      >
        <path class="head" d="M0 0 8 4 0 8Z" />
      </marker>
    </defs>
    ${zones.map(zoneMarkup)} ${boxes.map((one) => boxMarkup(one, language))} ${routes.map((one) => lineMarkup(one))}
    ${routes.map((one) => badgeMarkup(one))}
  </svg>`;
}

function laidOut(picture: Picture): {
  readonly zones: readonly PlacedZone[];
  readonly boxes: readonly PlacedBox[];
  readonly routes: readonly Route[];
  readonly width: number;
  readonly height: number;
} {
  const columns = columnsOf(picture.clusters, picture.arrows);
  const rough = columns.map((clusters, column) => stacked(clusters, column, 0, picture.arrows));
  const courses = coursesOf(
    rough.flatMap((one) => one.boxes),
    picture.arrows,
  );
  const starts: number[] = [];
  let x = MARGIN;
  for (let column = 0; column < columns.length; column += 1) {
    starts.push(x);
    const lanes = lanesIn(courses, column);
    x += COLUMN_WIDTH + (lanes === 0 ? (column < columns.length - 1 ? 30 : 0) : 14 + lanes * LANE + 6);
  }
  const tallest = Math.max(0, ...rough.map((one) => one.height));
  const top = MARGIN + channelHeight(courses);
  const placed = columns.map((clusters, column) => {
    const { boxes, zones, height } = stacked(clusters, column, starts[column] ?? 0, picture.arrows);
    const down = top + (tallest - height) / 2;
    return {
      boxes: boxes.map((one) => ({ ...one, y: one.y + down })),
      zones: zones.map((one) => ({ ...one, y: one.y + down })),
    };
  });
  const boxes = placed.flatMap((one) => one.boxes);
  const gapStart = (gap: number): number => (starts[gap] ?? 0) + COLUMN_WIDTH - 4;
  return {
    boxes,
    zones: placed.flatMap((one) => one.zones),
    routes: routesOf(coursesOf(boxes, picture.arrows), gapStart, top),
    width: x + MARGIN,
    height: top + tallest + MARGIN,
  };
}

const zoneMarkup = (one: PlacedZone): Markup =>
  html`<rect class="zone" x="${one.x}" y="${one.y}" width="${one.width}" height="${one.height}" rx="8" /><text
      class="zone-name"
      x="${one.x + 10}"
      y="${one.y + 17}"
      >${one.name}</text
    > `;

function boxMarkup({ box, x, y, width, height, sort, lines }: PlacedBox, language: Language): Markup {
  const words = reportWords(language);
  const bold = sort === "unit" ? "name" : "";
  return html`<g
    ><title>${box.name} (${box.id})</title
    ><rect
      class="${sort}"
      x="${x}"
      y="${y}"
      width="${width}"
      height="${height}"
      rx="${sort === "actor" ? 16 : 5}"
    />${lines.map((line, index) => html`<text class="${bold}" x="${x + 9}" y="${y + 19 + index * 17}">${line}</text>`)}${box.more === undefined ? html`` : html`<text class="more" x="${x + 9}" y="${y + 17 + lines.length * 17}">${box.more}</text>`}${when(box.sign !== undefined, () => signMarkup(box.sign, x + width - 14, y + 14, words))}</g
  > `;
}

/** The sign of a box: the rating's colour and its letter, so that neither alone has to tell. */
const signMarkup = (sign: Sign, x: number, y: number, words: ReturnType<typeof reportWords>): Markup =>
  html`<circle class="sign ${sign}" cx="${x}" cy="${y}" r="9" /><text class="letter" x="${x}" y="${y + 4}"
      >${letterOf(sign, words)}</text
    >`;

/** What a sign says in one letter. */
export const letterOf = (sign: Sign, words: ReturnType<typeof reportWords>): string =>
  sign === undefined ? "" : sign === "open" ? words.openSign : words.ratingSign[sign];

const lineMarkup = ({ arrow, points }: Route): Markup =>
  html`<path
    class="arrow"
    d="${rounded(points)}"
    marker-end="url(#head)"
    ${when(arrow.both, () => html` marker-start="url(#head)"`)}
  /> `;

const badgeMarkup = ({ arrow, badge }: Route): Markup =>
  html`<circle class="sign ${arrow.sign}" cx="${round(badge.x)}" cy="${round(badge.y)}" r="9" /><text
      class="letter"
      x="${round(badge.x)}"
      y="${round(badge.y) + 4}"
      >${arrow.number}</text
    > `;

const round = (one: number): number => Math.round(one * 10) / 10;

/** A line through points with its corners rounded. */
function rounded(points: Route["points"]): string {
  return points
    .map((at, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${round(at.x)} ${round(at.y)}`;
      if (after === undefined) return `L${round(at.x)} ${round(at.y)}`;
      const near = (other: typeof at): string => {
        const length = Math.hypot(other.x - at.x, other.y - at.y);
        const step = Math.min(6, length / 2) / (length || 1);
        return `${round(at.x + (other.x - at.x) * step)} ${round(at.y + (other.y - at.y) * step)}`;
      };
      return `L${near(before)}Q${round(at.x)} ${round(at.y)} ${near(after)}`;
    })
    .join("");
}
