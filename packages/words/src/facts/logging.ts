import type { FactWords } from "./words.ts";

export const loggingFacts: Readonly<Record<string, FactWords>> = {
  unit_logs: {
    en: "events the unit records",
    ja: "個体が記録する事象",
    values: {
      start: { en: "starts and crashes", ja: "起動と異常終了" },
      "failed-check": { en: "failed checks of code or peers", ja: "コードや通信相手の検証失敗" },
      login: { en: "logins and refused logins", ja: "ログインの成否" },
      access: { en: "access to data", ja: "データへのアクセス" },
      administration: { en: "acts of administrators", ja: "管理者の操作" },
      configuration: { en: "changes of settings", ja: "設定変更" },
      update: { en: "updates", ja: "更新" },
      tampering: { en: "tampering", ja: "不正な開封・改変" },
      network: { en: "connections and refused traffic", ja: "接続と拒否した通信" },
    },
  },
  unit_logs_delivered: { en: "records leave the unit", ja: "記録が個体の外に送られる" },
};
