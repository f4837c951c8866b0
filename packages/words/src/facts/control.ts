import type { FactWords } from "./words.ts";

export const controlFacts: Readonly<Record<string, FactWords>> = {
  takes_orders_from_afar: {
    en: "takes commands, settings or code from afar",
    ja: "遠隔から指令・設定・コードを受け取る",
  },
  anchor_personalised_in_field: {
    en: "its keys can be written into the anchor safely after delivery",
    ja: "出荷後もアンカーへ鍵を安全に書き込める",
  },
  unit_takes_passwords: { en: "passwords are typed into it", ja: "パスワードの入力を受け付ける" },
  obeys_unproven_orders: {
    en: "takes commands, settings or code from senders that prove nothing",
    ja: "身元を証明しない相手からの指令・設定・コードを受け入れる",
  },
};
