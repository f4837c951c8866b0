import type { FactWords } from "./words.ts";

/** Words of the facts about chips and buses on the board. */
export const boardFacts: Readonly<Record<string, FactWords>> = {
  bus_masters_present: {
    en: "a modem, card or connector could write into its memory",
    ja: "モデム・カード・コネクターがメモリーに書き込み得る",
  },
  memory_confined: { en: "peripherals cannot write where they like", ja: "周辺機器のメモリーアクセスが制限されている" },
  modem_isolated: { en: "the modem is kept from memory and keys", ja: "モデムがメモリーと鍵から分離されている" },
  secrets_cross_board: {
    en: "secrets in a device of several chips that believe one another",
    ja: "秘密情報を扱うチップ同士が基板上の配線で信頼し合う",
  },
  secrets_in_outside_ram: {
    en: "secrets in use lie in a memory chip outside",
    ja: "使用中の秘密情報が外付けメモリーにある",
  },
  working_memory_encrypted: { en: "working memory is encrypted", ja: "作業メモリーが暗号化されている" },
  working_memory_erased: { en: "working memory is erased at start", ja: "作業メモリーが起動時に消去される" },
};
