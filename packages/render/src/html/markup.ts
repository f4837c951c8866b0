/** Markup that is safe to put into a page. Only `html` makes it, and `html` escapes every text it is given. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | undefined | Markup | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Characters that no page may hold, and marks that turn the direction of the text around them. */
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const REFUSED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/** A text with everything escaped that means something in a page, in an element as in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replaceAll(REFUSED, "\uFFFD").replaceAll(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

/** How a template is set in the source does not belong into the page. */
const INDENT = /\n\s+/g;

/** A template whose texts are escaped; markup, and lists of markup, go in as they are. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return { markup: strings.map((piece, index) => piece.replaceAll(INDENT, "\n") + markupOf(values[index])).join("") };
}

function markupOf(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}

/** Markup where a condition holds, else nothing. */
export const when = (condition: boolean, make: () => Markup): Markup => (condition ? make() : html``);
