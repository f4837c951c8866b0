import type { FactWords } from "./words.ts";

/** Words of the facts about what sensors reveal. */
export const signalsFacts: Readonly<Record<string, FactWords>> = {
  senses_surroundings: { en: "senses its surroundings", ja: "周囲の状況を感知する" },
  signals_thought_through: {
    en: "somebody asked what its signals reveal beyond their purpose",
    ja: "信号が本来の目的以外に何を明かすかが検討済みである",
  },
  resolution_limited: { en: "records no more than needed", ja: "必要以上に細かく記録しない" },
};
