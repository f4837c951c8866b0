import type { Language } from "./language.ts";

/** What is said while a document is watched. */
export interface WatchWords {
  readonly watching: (path: string) => string;
  /** A save left errors in the document: the last result without errors stands. */
  readonly broken: (errors: number) => string;
  readonly soundAgain: string;
  /** The files changed, the model did not. */
  readonly nothing: string;
}

const english: WatchWords = {
  watching: (path) => `Watching ${path}. Ctrl-C ends it.`,
  broken: (errors) =>
    `${errors === 1 ? "1 error" : `${errors} errors`} in the document: the last good result stands until that is put right.`,
  soundAgain: "In order again.",
  nothing: "Saved; nothing in the model changed.",
};

const japanese: WatchWords = {
  watching: (path) => `${path} を監視しています（Ctrl-Cで終了）。`,
  broken: (errors) => `文書に誤りが${errors}件あります。修正されるまで、直前の正常な評価結果を保持します。`,
  soundAgain: "誤りは解消されました。",
  nothing: "保存されましたが、モデルに変化はありません。",
};

const catalogue: Readonly<Record<Language, WatchWords>> = { en: english, ja: japanese };

/** What is said while a document is watched, in a language. */
export const watchWords = (language: Language): WatchWords => catalogue[language];
