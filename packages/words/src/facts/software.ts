import type { FactWords } from "./words.ts";

export const softwareFacts: Readonly<Record<string, FactWords>> = {
  runs_full_os: { en: "runs an operating system with processes and rights", ja: "プロセスと権限を持つOSが動く" },
  privilege_appropriate: {
    en: "each program has only the rights it needs",
    ja: "各プログラムの権限が必要最小限である",
  },
  duties_split: {
    en: "input, keys and control are apart in programs of their own",
    ja: "入力処理・鍵・制御が別々のプログラムに分かれている",
  },
  os_protections_on: { en: "the protections of the operating system are on", ja: "OSの保護機能が有効である" },
  unneeded_services_off: {
    en: "only network services that operation needs are offered",
    ja: "運用に必要なネットワークサービスだけを提供する",
  },
  language_checked: {
    en: "own code is memory-safe or held to checked rules",
    ja: "コードがメモリー安全、または規約と検査の対象である",
  },
  language_partly_checked: { en: "no own code is left without any check", ja: "検査のないコードがない" },
  attacked_in_tests: { en: "attack tests are repeated", ja: "ペネトレーションテストを継続している" },
};
