import { positionWords } from "../positions.ts";
import type { FactWords } from "./words.ts";

export const reachFacts: Readonly<Record<string, FactWords>> = {
  relays_for_others: { en: "passes on data of other endpoints", ja: "他のエンドポイントのデータを中継する" },
  long_range_link: { en: "has a long-range link of its own", ja: "長距離の通信路を自ら持つ" },
  endpoint_class: {
    en: "class of the endpoint",
    ja: "エンドポイントの分類",
    values: {
      lightweight: { en: "lightweight", ja: "軽量エンドポイント" },
      complex: { en: "complex", ja: "複合エンドポイント" },
      gateway: { en: "gateway", ja: "ゲートウェイ" },
    },
  },
  reachable_from: {
    en: "can be reached from",
    ja: "到達可能な位置",
    values: positionWords,
  },
};
