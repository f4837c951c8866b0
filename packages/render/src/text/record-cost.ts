import type { RecommendationRecord } from "@sekisho/core";
import { basisWord, type Page } from "./record-page.ts";

type Cost = RecommendationRecord["cost"];
type Effort = Cost["once"];

/** What something costs, once, for each unit and every year, with what the figures stand on. */
export function costOf(cost: Cost, page: Page): string {
  const { words } = page;
  const effort = (of: Effort): string => {
    if (typeof of === "number") return of === 0 ? words.nothing : String(of);
    const unit = of.unit === undefined ? "" : ` ${words.units[of.unit] ?? of.unit}`;
    const range = of.min === undefined || of.max === undefined ? "" : ` (${of.min}–${of.max})`;
    return `${of.likely}${range}${unit}`;
  };
  return [
    words.once(effort(cost.once)),
    ...(cost.each === undefined ? [] : [words.each(effort(cost.each))]),
    ...(cost.yearly === undefined ? [] : [words.yearly(effort(cost.yearly))]),
    basisWord(cost.basis, page),
  ].join(" · ");
}
