import type { SmallestWords } from "./smallest-words.ts";

export const japanese: SmallestWords = {
  title: "指摘を解消する最小の変更",
  design: "製品そのものの変更です。実際に変更してから、その内容を文書に記入してください",
  perhapsSo: (addresses) => `すでにそうなっている場合は、記入するだけで足ります：${addresses.join("、")}`,
  none: "一つまたは二つの値の変更では解消しません。必要な構成は実施方法を参照してください。",
  move: (address, before, value) => `${address}: ${before} → ${value}`,
  notStated: "未記入",
  named: (value, words) => (value === words ? value : `${value}（${words}）`),
  remedy: (record) => `${record} の推奨内容を含む`,
  becomes: (status) => `変更後の判定：${status}`,
  effect: (title, findings, more) => `${title}：${findings.join("、")}${more > 0 ? `ほか${more}件` : ""}`,
  questions: (count) => `未判定になる項目：${count}件`,
  nothingElse: "ほかの指摘は変わりません",
  whole: (record) => `${record} がここで求めるすべて`,
  plan: "計画に入れるには：",
};
