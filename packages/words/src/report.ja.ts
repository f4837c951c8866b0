import type { Effort, ReportWords } from "./report-words.ts";

const units: Readonly<Record<string, string>> = { "person-days": "人日" };

function effort({ min, likely, max, unit }: Effort): string {
  const range = min === undefined && max === undefined ? "" : `（${min ?? likely}～${max ?? likely}）`;
  return `${likely}${unit === undefined ? "" : (units[unit] ?? ` ${unit}`)}${range}`;
}

export const reportJa: ReportWords = {
  contents: "目次",
  sections: {
    summary: "要約",
    picture: "全体図",
    endpoints: "エンドポイントとクラス",
    surface: "攻撃の入口",
    causes: "複数の結果の原因となっている行",
    concerns: "該当する懸念",
    gaps: "ギャップ（該当するが未対応の推奨事項）",
    partly: "一部対応の推奨事項",
    settled: "決定により解消した項目",
    questions: "未回答の質問",
    tasks: "タスク",
    asDrawn: "図面どおりの場合にのみ正しい項目",
    assumptions: "使用中の前提",
    documents: "判定の内訳（ガイドライン文書別）",
  },
  says: {
    summary: "",
    picture:
      "枠はゾーン、箱はコンポーネント、番号付きの矢印はフローを表します。箱と矢印の記号は、未解決の指摘のうち最も重いものです。",
    endpoints: "クラスは記述内容から導出しており、手入力ではありません。",
    surface: "攻撃者がどの位置からどのコンポーネントに到達できるかを、遠い位置から順に示します。",
    causes:
      "一か所の記述が多くの結果を左右することがあります。まずここから見直します。同じ結果を左右する行はまとめて示します。",
    concerns: "ガイドラインの質問のうち、この製品で問題となるものを重い順に示します。",
    gaps: "重い順に示します。同じ重さの中では、該当する懸念により多く対応するものを先に示します。",
    partly: "推奨事項の求める内容の一部が実施されています。",
    settled: "このモデルで問題がないのは、次の決定があるためです。",
    questions: "どこにも記載がない事項です。答えることで多くの判定が決まるものから順に示します。",
    tasks: "計画中の決定と、文書に書かれたタスクです。担当は実施責任者です。",
    asDrawn:
      "図面に漏れがないことを前提とした結果です。描かれたもの以外はないため問題なしとしたもの、または部品が描かれていないため問題ありとしたものです。実際には存在する場合、この判定は誤りです。",
    assumptions: "前提が崩れると、それに基づく判定も成り立ちません。",
    documents: "規則と対象の組み合わせごとに1件と数えます。",
  },
  nothing: "なし",
  columns: {
    finding: "指摘",
    subject: "対象",
    rating: "重要度",
    status: "判定",
    component: "コンポーネント",
    question: "質問",
    where: "記入先",
    waiting: "判定待ち",
    owner: "担当",
    due: "期限",
    task: "タスク",
    decision: "決定",
    assumption: "前提",
    reviewBy: "見直し期限",
    restingOn: "この前提に基づく指摘",
    notDrawn: "図面どおり",
    document: "文書",
    line: "文書の行",
    results: "結果",
    flow: "フロー",
    from: "送信元",
    to: "送信先",
    over: "経路",
  },
  reached: { yes: "到達可能", possible: "可能性あり（不明点に依存）", no: "到達不可" },
  ratingSign: { critical: "重", high: "高", medium: "中", low: "低" },
  openSign: "？",
  openMeaning: "未回答の質問のみ",
  reason: "理由",
  derivation: "判定の過程",
  cost: "費用",
  costOf: ({ once, each, yearly }) =>
    [
      `初期 ${effort(once)}`,
      ...(each === undefined || each.likely === 0 ? [] : [`1台あたり ${effort(each)}`]),
      ...(yearly === undefined || yearly.likely === 0 ? [] : [`年間 ${effort(yearly)}`]),
    ].join("、"),
  judgement: "当方の判断",
  basis: (of) => `（${of}）`,
  decisionsAbout: "決定",
  decided: (name, status, by, since, due) =>
    `${name}：${status}（${by}、${since}${due === undefined ? "" : `、期限 ${due}`}）`,
  leadsTo: "対応する推奨事項",
  half: "実施済みの部分",
  askedOf: (people) => `照会中：${people.join("、")}`,
  overdue: "期限超過",
  findings: (count) => `${count}件`,
  uncheckedCount: (rules, of) =>
    `† 未照合：ここに挙げた${of}件の規則のうち${rules}件は、番号・標題・必須度のいずれかをガイドライン原文と照合していません。`,
  parts: (count) => `＋部品${count}点`,
  pictureOf: {
    components: "すべてのコンポーネントを描いています。",
    units: "規模が大きいため、部品は所属する個体にまとめて描いています。",
    zones: "規模が非常に大きいため、ゾーンだけを描いています。",
  },
  pictureTooLarge: (components) => `コンポーネントが${components}個あり、1ページの図には収まりません。`,
  flowsTogether: (count) => `フロー${count}本`,
  noZone: "ゾーンなし",
  anyone: "不特定の者",
  nothingOpen: "未解決なし",
  moreIn: (count) => `…ほか${count}件（完全版の報告書に記載）`,
  listSeparator: "、",
  onePage:
    "1ページに載せられる文書は1つです。パスを1つだけ指定するか、形式に text、md、json、sarif のいずれかを選んでください。",
};
