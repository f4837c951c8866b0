import { findingChanges } from "@sekisho/core";
import type { ChangeCounts, DifferenceWords } from "./difference-words.ts";

const arrow = ([before, after]: readonly [number, number]): string =>
  before === after ? `${after}件` : `${before}件→${after}件`;

const said: { readonly [K in keyof ChangeCounts]: (count: number) => string } = {
  new: (count) => `新規${count}`,
  worse: (count) => `一部対応から後退${count}`,
  rated: (count) => `重要度の変更${count}`,
  question: (count) => `未判定に変化${count}`,
  better: (count) => `一部対応に前進${count}`,
  settled: (count) => `未判定から問題なし${count}`,
  closed: (count) => `解消${count}`,
};

export const ja: DifferenceWords = {
  title: (name, before, after) => `${name}：${before} → ${after}`,
  bound: (certain, possible, questions) =>
    `確定した指摘：${arrow(certain)}（不明点がすべて悪い側だった場合は最大${arrow(possible)}）。未回答の質問：${arrow(questions)}。`,
  counts: (counts, wereCertain) => {
    const some = findingChanges
      .filter((one) => counts[one] > 0)
      .map(
        (one) =>
          said[one](counts[one]) +
          (one === "question" && wereCertain > 0 ? `（うち${wereCertain}件は確定していた指摘）` : ""),
      );
    return some.length === 0 ? "指摘の変化はありません。" : `指摘の変化：${some.join("・")}`;
  },
  since: (before) => `${before} との差分`,
  same: "差分はありません。",
  noEffect: "文書に差分はありますが、評価結果は変わりません。",
  incomplete: (side) => `【不完全】${side}に読み取れない箇所があり、その部分は「不明」として扱っています。`,
  changes: {
    new: "新規の指摘",
    worse: "一部対応から後退した項目",
    rated: "重要度が変わった指摘",
    question: "未判定になった項目",
    better: "一部対応まで進んだ項目",
    settled: "未判定から問題なしとなった項目",
    closed: "解消した指摘",
  },
  because: (causes) => `理由：${causes.join("、")}`,
  value: (address, before, after) => `${address} ${before} → ${after}`,
  members: (address, gained, lost) =>
    [address, ...gained.map((one) => `+${one}`), ...lost.map((one) => `−${one}`)].join(" "),
  notStated: "未記入",
  nothing: "なし",
  kinds: {
    system: "製品全体",
    person: "担当者",
    actor: "関係者",
    data: "データ",
    function: "機能",
    credential: "資格情報",
    zone: "ゾーン",
    network: "ネットワーク",
    component: "コンポーネント",
    flow: "フロー",
    assumption: "前提",
    decision: "決定",
    task: "タスク",
    review: "レビュー",
    incident: "インシデント対応計画",
    finding: "手動の指摘",
    privacy: "プライバシーの回答",
  },
  added: (kind, id) => `${kind} ${id} を追加`,
  removed: (kind, id) => `${kind} ${id} を削除`,
  renamed: (kind, was, id) => `${kind} ${was} のIDを ${id} に変更`,
  unread: (kind, id) => `${kind} ${id} は誤りがあるため比較対象外`,
  more: (count) => `…ほか${count}件`,
  sections: {
    model: "文書の変更点",
    endpoints: "エンドポイントの分類",
    surface: "攻撃の入口",
    questions: "未回答の質問",
    decisions: "見直しが必要な決定",
  },
  endpoint: (unit, before, after) => `${unit}：${before} → ${after}`,
  tcb: (unit, gained, lost) =>
    `${unit}のTCB：${[...gained.map((one) => `「${one}」に該当`), ...lost.map((one) => `「${one}」に該当しなくなった`)].join("、")}`,
  absent: "なし",
  gained: (component, positions) => `${component}：${positions.join("・")}から到達可能になった`,
  lost: (component, positions) => `${component}：${positions.join("・")}から到達できなくなった`,
  questions: (raised, gone) => `新規${raised}件・不要${gone}件`,
  newQuestion: "新規",
  goneQuestion: "不要",
  reopened: (decision, status) => `${decision}（${status}）`,
  reliedOn: (value) => `決定の根拠が変化：${value}`,
  finding: (id, before, after) => `${id}：${before} → ${after}`,
  wording: (count) => `文言の変更：${count}件`,
  columns: { rating: "重要度", finding: "指摘", change: "変化", because: "理由" },
  unfold: (title, count) => `${title}（${count}件）`,
  all: "すべて表示：--all",
};
