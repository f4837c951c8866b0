/** Languages of everything a person sees. */
export const languages = ["en", "ja"] as const;
export type Language = (typeof languages)[number];

/** Words in one language or both, as users write them: the other language stands in for a missing one. */
export type Text = string | { readonly en?: string | undefined; readonly ja?: string | undefined };

/** A text in the language asked for, or in the other one where it is missing. */
export function inLanguage(text: Text, language: Language): string {
  if (typeof text === "string") return text;
  return text[language] ?? text.en ?? text.ja ?? "";
}
