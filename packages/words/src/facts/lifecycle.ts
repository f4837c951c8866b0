import type { FactWords } from "./words.ts";

export const lifecycleFacts: Readonly<Record<string, FactWords>> = {
  keeps_what_must_go: { en: "keeps what its next holder must not find", ja: "次の所有者に渡してはならない情報を持つ" },
  wiped_at_end: { en: "data and keys can be wiped for good", ja: "データと鍵を完全に消去できる" },
  retired_unit_shut_out: {
    en: "a retired unit loses its way into the service",
    ja: "引退した個体をサービスから締め出せる",
  },
  user_tied_to_unit: {
    en: "claiming a unit takes a secret or a proof",
    ja: "個体の登録に秘密の値または証明が必要である",
  },
  change_still_possible: {
    en: "what can still be changed",
    ja: "現段階で変更できる範囲",
    values: {
      everything: { en: "hardware and software", ja: "ハードウェアとソフトウェア" },
      "software-and-next-batch": {
        en: "software, and hardware from the next batch on",
        ja: "ソフトウェアと次ロット以降のハードウェア",
      },
      "updates-and-next-hardware": {
        en: "what an update carries, and the next hardware",
        ja: "更新で届く範囲と次世代のハードウェア",
      },
    },
  },
  fix_reaches_units: {
    en: "how a change of software gets into the units",
    ja: "ソフトウェアの変更が個体に届く方法",
    values: {
      "before-delivery": { en: "before any is delivered", ja: "出荷前に反映できる" },
      "over-the-air": { en: "over the air, into all of them", ja: "遠隔更新で全個体に届く" },
      "by-hand": { en: "by hand, at each of them", ja: "一台ずつ手作業で届く" },
      "new-units-only": { en: "only into those made from now on", ja: "今後製造する個体にしか届かない" },
    },
  },
};
