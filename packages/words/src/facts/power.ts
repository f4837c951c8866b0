import type { FactWords } from "./words.ts";

export const powerFacts: Readonly<Record<string, FactWords>> = {
  power_may_fail: { en: "runs on a supply that can end", ja: "停止し得る電源で動く" },
  power_loss_noticed: { en: "a warning comes before the power ends", ja: "電源断の前に警告される" },
  last_message_sent: { en: "says goodbye and ends cleanly", ja: "最終通知を送り安全に終了する" },
  tiny_supply: { en: "lives on very little energy", ja: "ごくわずかな電力で動作する" },
};
