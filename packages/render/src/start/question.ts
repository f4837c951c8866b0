import { offeredFor, type Choice, type StartQuestion } from "@sekisho/core";
import { inLanguage, startWords, type Language } from "@sekisho/words";
import { aligned } from "../shared/table.ts";
import { widthOf, wrapped } from "../shared/wrap.ts";

/** A question of the beginning in lines: what is asked, and the answers with what follows from each. */
export function startLines(
  question: StartQuestion,
  { language, width, at }: { readonly language: Language; readonly width: number; readonly at: number },
): { readonly question: readonly string[]; readonly body: readonly string[] } {
  const words = startWords(language);
  const { key, peer, form } = question;
  const asked = key === "over" ? words.over(peer === undefined ? "" : words.peers[peer]) : words.questions[key];
  const shown = peer === undefined ? form.choices : form.choices.slice(0, offeredFor(peer));
  const rows = shown.map((choice, index) => [`  ${index + 1}`, choice.word, label(choice, question, language)]);
  const indent = " ".repeat(
    widthOf(aligned(rows.map(([number = "", word = ""]) => [number, word, "x"]))[0] ?? " ") - 1,
  );
  const hints = [
    ...(form.many ? [words.several] : []),
    ...(peer === undefined ? [] : [words.othersToo]),
    ...(form.choices.length > 0 ? [words.unknownToo] : []),
  ];
  return {
    question: wrapped(`${words.number(at)}. ${asked}`, width, "   "),
    body: [
      ...aligned(rows).flatMap((line) => wrapped(line, width, indent)),
      ...(hints.length === 0 ? [] : wrapped(`  ${hints.join(language === "ja" ? "　" : " · ")}`, width, "  ")),
    ],
  };
}

function label({ word, words, meaning }: Choice, { key }: StartQuestion, language: Language): string {
  const catalogue = startWords(language);
  if (key === "talks_to") return Object.entries(catalogue.peers).find(([peer]) => peer === word)?.[1] ?? word;
  const name = words === undefined ? (catalogue.answers[word] ?? "") : inLanguage(words, language);
  const after = meaning === undefined ? "" : inLanguage(meaning, language);
  return [name, after].filter((one) => one !== "" && one !== word).join(language === "ja" ? "：" : ": ");
}
