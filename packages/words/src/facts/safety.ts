import type { FactWords } from "./words.ts";

export const safetyFacts: Readonly<Record<string, FactWords>> = {
  safety_function: { en: "people can be hurt through it", ja: "人身安全に関わる機能である" },
  performs_safety_function: { en: "performs a function that safety hangs on", ja: "人身安全に関わる機能を実行する" },
  serves_safety_function: {
    en: "performs or feeds a function that safety hangs on",
    ja: "人身安全に関わる機能を実行または支える",
  },
  relies_on_unauthenticated_input: {
    en: "acts on input whose sender proves nothing",
    ja: "送信元が証明されない入力で動作する",
  },
  safety_on_unproven_input: {
    en: "a function that safety hangs on acts on unproven input",
    ja: "人身安全に関わる機能が、送信元の証明されない入力で動作する",
  },
  safe_state_stated: { en: "has a safe state to fall back to", ja: "安全側に移行する状態が定められている" },
  safety_unbounded: {
    en: "a function that safety hangs on is bounded neither by hardware nor by hand",
    ja: "人身安全に関わる機能に、ハードウェアの制限も手動操作もない",
  },
  safety_without_safe_state: {
    en: "a function that safety hangs on has no safe state",
    ja: "人身安全に関わる機能に安全側の状態がない",
  },
  plausibility_checked: { en: "input is checked for whether it can be true", ja: "入力の妥当性を検査している" },
  safety_without_plausibility: {
    en: "a function that safety hangs on acts on unchecked input",
    ja: "人身安全に関わる機能が、妥当性を検査しない入力で動作する",
  },
  depends_on_back_end: { en: "stops when the service cannot be reached", ja: "サービスに接続できないと止まる" },
  safety_depends_on_back_end: {
    en: "a function that safety hangs on stops without the service",
    ja: "人身安全に関わる機能が、サービスに接続できないと止まる",
  },
};
