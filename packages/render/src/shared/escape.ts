/** Line ends and other control characters: a text stays on its line. */
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu; // oxlint-disable-line no-control-regex
/** What Markdown, and the HTML in it, would read as markup. */
const MEANING = /[\\`*_[\]{}#+|~!$]/gu;
/** What HTML would; also where a host does not know a backslash before it. */
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * A user's text in running Markdown: shown letter by letter, without markup, links or notifications. A word joiner
 * after `@` and within `://` and `www.` keeps hosts from turning a name into a person to call, or a text into a link.
 */
export const plain = (text: string): string =>
  text
    .replaceAll(CONTROL, " ")
    .replaceAll(MEANING, (one) => `\\${one}`)
    .replaceAll(/[&<>]/g, (one) => ENTITIES[one] ?? one)
    .replaceAll("@", "@\u2060")
    .replaceAll("://", ":\u2060//")
    .replaceAll(/\bwww\./gi, (one) => `${one.slice(0, 3)}\u2060.`)
    .replace(/^(\s*)([-=]|\d+[.)])/u, "$1\u2060$2");

/** A text as code: its fence is longer than any run of backticks in it; the bar is escaped for tables. */
export function code(text: string): string {
  const line = text.replaceAll(CONTROL, " ");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return `${fence}${pad}${line.replaceAll("|", "\\|")}${pad}${fence}`;
}
