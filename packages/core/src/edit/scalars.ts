/** What a reader of YAML 1.1 or 1.2 takes for something else than a text (1.1: on, 0o17, 1_000, 12:30:45). */
const BENT = /^(?:y|n|yes|no|on|off|true|false|null|~|[-+.]*[0-9][0-9a-fox_.,:+-]*|[-+]?\.(?:inf|nan)|<<|=)$/i;
/** Three words that the format writes plain, and dates, which it takes as texts. */
const PLAIN_ALL_THE_SAME = /^(?:yes|no|unknown|\d{4}-\d{2}-\d{2})$/;
const STARTS_BADLY = /^[-?:,[\]{}#&*!|>'"%@`\s]/;
const ENDS_BADLY = /[:\s]$/;
/** Ends a plain text, starts a comment, or looks like a key whose colon was typed full-width. */
const BREAKS_OFF = /: | #|：/;
const BREAKS_OFF_IN_FLOW = /[,[\]{}]/;
/** Must be escaped: controls, line ends of any reader, byte order marks, halves of pairs. */
const NEEDS_ESCAPE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;

/** A text as the shortest YAML scalar on one line that every reader reads as this text: plain, in single or in double quotes. */
export function scalarText(text: string, inFlow: boolean): string {
  if (NEEDS_ESCAPE.test(text)) return escaped(text);
  return isPlain(text, inFlow) ? text : `'${text.replaceAll("'", "''")}'`;
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (PLAIN_ALL_THE_SAME.test(text)) return true;
  if (text === "" || STARTS_BADLY.test(text) || ENDS_BADLY.test(text) || BREAKS_OFF.test(text)) return false;
  if (inFlow && BREAKS_OFF_IN_FLOW.test(text)) return false;
  return !BENT.test(text);
}

/** In double quotes; JSON's escapes are YAML's as well. */
const escaped = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Can a text of several lines be written as a block of its lines, and how is that block headed? */
export function literalHead(text: string): string | undefined {
  if (!text.includes("\n") || NEEDS_ESCAPE.test(text.replaceAll("\n", ""))) return undefined;
  const lines = text.split("\n");
  if (/^\s|^$/.test(lines[0] ?? "") || lines.some((line) => /\s$/.test(line))) return undefined;
  if (!text.endsWith("\n")) return "|-";
  return text.endsWith("\n\n") ? undefined : "|";
}

/** A key as it is written in a map. */
export const keyText = (key: string): string => scalarText(key, true);
