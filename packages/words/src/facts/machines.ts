import type { FactWords } from "./words.ts";

/** Words of the facts about the machines under the service, and about how well it is watched. */
export const machinesFacts: Readonly<Record<string, FactWords>> = {
  host_shared: { en: "programs of strangers run on the same host", ja: "同じホストで第三者のプログラムが稼働する" },
  host_faults_handled: {
    en: "memory faults and leaking caches were considered, or nobody else runs there",
    ja: "メモリーの擾乱やキャッシュからの漏えいを考慮済み、または専用ホストである",
  },
  runs_as_guest: {
    en: "runs as a virtual machine, container or function",
    ja: "仮想マシン・コンテナー・関数として稼働する",
  },
  keys_off_guests: { en: "its keys lie out of reach of other guests", ja: "鍵が他のゲストの手の届かない所にある" },
  error_rates_known: { en: "false alarms and missed events are measured", ja: "誤検知と検知漏れが測定されている" },
};
