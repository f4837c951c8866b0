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
  component_group: {
    en: "sort of component",
    ja: "コンポーネントの種別",
    values: {
      unit: { en: "whole unit", ja: "出荷単位" },
      hardware: { en: "hardware", ja: "ハードウェア" },
      interface: { en: "interface", ja: "インターフェース" },
      software: { en: "software", ja: "ソフトウェア" },
      "service-component": { en: "part of a service", ja: "サービスの構成要素" },
      system: { en: "organisation", ja: "組織" },
    },
  },
  tier: {
    en: "tier of the service",
    ja: "サービスの層",
    values: {
      none: { en: "none", ja: "なし" },
      front: { en: "front end", ja: "フロントエンド" },
      application: { en: "application", ja: "アプリケーション" },
      authentication: { en: "authentication", ja: "認証" },
      data: { en: "data", ja: "データ" },
      administration: { en: "administration", ja: "管理" },
      partner: { en: "partner", ja: "パートナー連携" },
      monitoring: { en: "monitoring", ja: "監視" },
      supply: { en: "supply of software", ja: "ソフトウェア供給" },
    },
  },
  is_unit: { en: "is a whole endpoint", ja: "出荷単位のエンドポイントである" },
  is_anchor: { en: "is a trust anchor", ja: "トラストアンカーである" },
};
