import type { FactWords } from "./words.ts";

/** Words of the facts about how people use the device. */
export const interfaceFacts: Readonly<Record<string, FactWords>> = {
  has_user_interface: { en: "people use the device here", ja: "人が機器を操作する箇所である" },
  ui_locks: { en: "locks when nobody uses it", ja: "無操作時にロックされる" },
  ui_masks: { en: "passwords and codes are hidden", ja: "パスワードやコードが伏せ字になる" },
  admin_apart: { en: "administrator functions are apart", ja: "管理者機能が分離されている" },
  critical_acts_confirmed: { en: "acts that cannot be undone are confirmed", ja: "取り消せない操作に確認を求める" },
};
