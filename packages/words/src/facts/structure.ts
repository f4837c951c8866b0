import type { FactWords } from "./words.ts";

export const structureFacts: Readonly<Record<string, FactWords>> = {
  runs_own_code: { en: "runs code of its own", ja: "独自のコードを実行する" },
  ecosystem: {
    en: "ecosystem",
    ja: "エコシステム",
    values: {
      endpoint: { en: "endpoint ecosystem", ja: "エンドポイントエコシステム" },
      service: { en: "service ecosystem", ja: "サービスエコシステム" },
      system: { en: "organisation", ja: "組織" },
    },
  },
  component_group: { en: "sort of component", ja: "コンポーネントの種別" },
  tier: { en: "tier of the service", ja: "サービスの層" },
  is_unit: { en: "is a whole endpoint", ja: "出荷単位のエンドポイントである" },
  is_anchor: { en: "is a trust anchor", ja: "トラストアンカーである" },
};
