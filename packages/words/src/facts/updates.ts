import type { FactWords } from "./words.ts";

export const updatesFacts: Readonly<Record<string, FactWords>> = {
  updates_staged: { en: "updates go out in steps that can be stopped", ja: "更新を段階的に配布し、途中で止められる" },
  shared_key_never_renewed: {
    en: "a secret that opens many is never renewed",
    ja: "多くに通用する秘密情報が更新されない",
  },
  update_fetch_bound: {
    en: "who may fetch an update",
    ja: "更新を取得できる相手",
    values: {
      anyone: { en: "anyone", ja: "誰でも" },
      "any-unit": { en: "whoever shows what all units share", ja: "全個体共通の値を示す者" },
      "own-unit": { en: "only a caller that proves which one it is", ja: "自身の身元を証明した相手のみ" },
    },
  },
  updates_open_to_anyone: { en: "updates are given to anyone who asks", ja: "更新が誰にでも配布される" },
  provisioned_as_server: {
    en: "a server that can have an identity of its own",
    ja: "固有のIDを持ち得るサーバーである",
  },
  private_access_used: { en: "uses an access point kept for this service", ja: "専用のアクセスポイントを利用する" },
};
