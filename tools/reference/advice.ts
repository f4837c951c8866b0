import type { Knowledge, RecommendationRecord } from "@sekisho/core";
import { codes, page, table } from "./table.ts";

/** What recommendations cost and do besides, what pulls against them, what one purchase meets, and the documents they name. */
export function advicePage(knowledge: Knowledge): string {
  const { recommendations, conflicts, purchases, references } = knowledge;
  return page("Costs, side effects, conflicts, purchases and references", [
    "Costs are ranges in person-days (PD) or euros (EUR), all of them _judgement_ unless a source stands there; `0` means nothing. Side effects beyond the cost itself. 費用はすべて当方の判断による幅で、人日（PD）またはユーロ（EUR）です。",
    "## What each recommendation costs 推奨事項の費用と副作用",
    table(
      ["id", "once", "each unit", "every year", "side effects", "done badly", "references"],
      sorted([...recommendations.values()]).map((one) => [
        `\`${one.id}\``,
        range(one.cost.once),
        range(one.cost.each),
        range(one.cost.yearly),
        sideEffects(one),
        (one.badly ?? one.partly_because)?.en ?? "",
        codes(one.references),
      ]),
    ),
    "## Conflicts 対立",
    "Raised where two good things pull against each other at one place. A person decides, and names the conflict in the decision (`conflicts:`). 一つの箇所で二つの善が対立するときに該当となり、人が判断します。",
    table(
      ["id", "English", "日本語", "between", "against", "how others settle it", "解決方法"],
      [...conflicts.values()].map((one) => [
        `\`${one.id}\``,
        one.title.en,
        one.title.ja,
        codes(one.between),
        one.against,
        one.settle.en,
        one.settle.ja,
      ]),
    ),
    "## One purchase, several recommendations 複数の推奨事項を満たす調達・作業",
    table(
      ["id", "English", "日本語", "meets", "once", "each unit", "every year"],
      [...purchases.values()].map((one) => [
        `\`${one.id}\``,
        `**${one.title.en}**<br>${one.needs.en}`,
        `**${one.title.ja}**<br>${one.needs.ja}`,
        codes(one.meets.map((met) => met.recommendation)),
        range(one.cost.once),
        range(one.cost.each),
        range(one.cost.yearly),
      ]),
    ),
    "## References 参考文献",
    "Number and title compared with the source that stands there; **–** means written from memory. 番号と標題の照合先です。「–」は未照合を表します。",
    table(
      ["id", "title", "publisher", "English", "日本語", "compared with"],
      [...references.values()].map((one) => [
        `\`${one.id}\``,
        one.title,
        one.publisher,
        one.about.en,
        one.about.ja,
        compared(one.checked["title"]),
      ]),
    ),
  ]);
}

const compared = (source: string | false | undefined): string =>
  source === undefined || source === false || source === "no" ? "–" : source;

type Effort = RecommendationRecord["cost"]["once"] | undefined;

function range(of: Effort): string {
  if (of === undefined) return "";
  if (typeof of === "number") return String(of);
  const unit = of.unit === "person-days" ? "PD" : (of.unit ?? "");
  return `${of.min ?? of.likely}–${of.likely}–${of.max ?? of.likely} ${unit}`.trim();
}

function sideEffects({ side_effects }: RecommendationRecord): string {
  if (side_effects === undefined || side_effects === "none") return "none known";
  return Object.entries(side_effects)
    .flatMap(([on, text]) => (text === undefined ? [] : [`_${on}_: ${text.en}`]))
    .join("<br>");
}

const sorted = (all: readonly RecommendationRecord[]): readonly RecommendationRecord[] =>
  all.toSorted((a, b) => new Intl.Collator("en", { numeric: true }).compare(a.id, b.id));
