import { assessmentWords, type Language } from "@sekisho/words";
import picocolors from "picocolors";

type Colour = (text: string) => string;

/** Colours a text that is finished: its first line, headings, and the rating a line begins with. Words and widths stay. */
export function painted(text: string, coloured: boolean, language: Language): string {
  if (!coloured) return text;
  const colours = picocolors.createColors(true);
  const { rating } = assessmentWords(language);
  const ratings: readonly (readonly [string, Colour])[] = [
    [rating.critical, (word) => colours.bold(colours.red(word))],
    [rating.high, colours.red],
    [rating.medium, colours.yellow],
    [rating.low, colours.dim],
  ];
  const line = (one: string, before: string | undefined): string => {
    const start = /^( *)/.exec(one)?.[0] ?? "";
    const found = ratings.find(([word]) => one.startsWith(`${start}${word} `));
    if (found !== undefined) return start + found[1](found[0]) + one.slice(start.length + found[0].length);
    const isHeading = start === "" && one !== "" && (before === undefined || before === "");
    return isHeading ? colours.bold(one) : one;
  };
  const lines = text.split("\n");
  return lines.map((one, index) => line(one, lines[index - 1])).join("\n");
}

/** Colours the severity in lines of problems, and the place before it. */
export function paintedProblems(text: string, coloured: boolean): string {
  if (!coloured) return text;
  const colours = picocolors.createColors(true);
  return text.replaceAll(
    /^(\S+:\d+:\d+:) (error|warning|hint) (\S+:)/gm,
    (_, place: string, severity: string, code: string) => {
      const colour = severity === "error" ? colours.red : colours.yellow;
      return `${colours.bold(place)} ${colour(`${severity} ${code}`)}`;
    },
  );
}
