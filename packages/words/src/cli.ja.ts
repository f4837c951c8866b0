import type { CliWords } from "./cli-words.ts";

export const japanese: CliWords = {
  sentences: (all) => all.join(""),
  about: "GSMA IoTセキュリティガイドラインに沿ってIoT製品を評価します。",
  commands: {
    assess: "文書を評価し、確定した指摘・優先すべき対策・確認すべき質問を示す",
    diff: "文書の二つの状態、または二つのモデルを比べ、何が変わり、評価にどう影響したかを示す",
    watch: "保存のたびに再評価し、変化だけを示す（Ctrl-Cで終了）",
    explain: "指摘や機器の分類（class@UNIT）の理由を、条件・事実・文書の行の順にたどって示す",
    check: "文書を読み、誤りをすべて示す",
    show: "知識ベースの項目（懸念・推奨事項・クラス・プロパティなど）を示す",
    list: "知識ベースの項目を種類別に一覧する",
    schema: "文書または結果のJSON Schemaを出力する",
    help: "コマンドのヘルプを示す",
  },
  arguments: {
    paths: "文書のフォルダーまたはファイル（複数可）",
    path: "文書のフォルダーまたはファイル",
    before: "ファイル・フォルダー・gitリビジョン（例：main、HEAD~1、v1.2:path）。省略時は直前のコミット",
    after: "同上。省略時は作業ツリーの文書",
    finding: "指摘のID（規則@対象）",
    record: "項目または事実のID（例：CLP13_6.11）",
    list: "一覧の種類",
    schema: "対象",
  },
  options: {
    model: "評価するモデル（設計どおり・実施済みの対策を反映・計画中の対策まで反映）",
    models: "一つの文書の二つのモデルを比べる（designed・current・plannedから二つ）",
    since: "gitリビジョン以後の新しい指摘を示す。--fail-on は新しい指摘だけを対象とする",
    lang: "出力の言語",
    format: "出力の形式",
    failOn: "この重要度以上の指摘があれば終了コード1で終わる",
    all: "一画面に収めず、すべて表示する",
    fix: "確実に直せるものを修正し、一つずつ示す",
    help: "このヘルプを表示する",
    version: "バージョンを表示する",
  },
  headings: { "Usage:": "使い方：", "Options:": "オプション：", "Commands:": "コマンド：", "Arguments:": "引数：" },
  usageOptions: "[オプション]",
  usageCommand: "[コマンド]",
  choices: (words) => `（${words.join("・")}）`,
  standard: (value) => `（既定値：${value}）`,
  examples: (command) => `はじめに：${command} assess examples/heart-rate-monitor`,
  usage: {
    "commander.unknownOption": (what) => `${what} というオプションはありません。`,
    "commander.unknownCommand": (what) => `${what} というコマンドはありません。`,
    "commander.missingArgument": (what) => `引数「${what}」がありません。`,
    "commander.excessArguments": () => "引数が多すぎます。",
    "commander.invalidArgument": (what) => `このオプションに ${what} は指定できません。`,
    "commander.optionMissingArgument": (what) => `オプション ${what} には値が必要です。`,
  },
  usageOther: "コマンドを解釈できませんでした。",
  didYouMean: (word) => `「${word}」のことですか。`,
  seeHelp: (command) => `ヘルプ：${command} --help`,
  fault: (message) => `sekisho の不具合です。次の内容を報告してください：${message}`,
  findings: {
    none: (id) => `指摘 ${id} はありません。`,
    form: "IDは「規則@対象」の形です（例：CLP13_6.11@mcu）。",
    noRule: (rule) => `${rule} という規則はありません。`,
    noSubject: (subject) => `文書に「${subject}」はありません。`,
    wrongKind: (rule, wanted, subject, kind) => `${rule} の対象は${wanted}ですが、「${subject}」は${kind}です。`,
    ofRule: (rule) => `${rule} の指摘：`,
    ofSubject: (subject) => `${subject} に関する指摘：`,
    noDocument: "文書がないため、指摘もありません。",
  },
  records: {
    none: (id) => `知識ベースに「${id}」という項目はありません。`,
    notYet: (id, namedBy) => `${id} はこの知識ベースには未収録です。参照元：${namedBy.join("、")}`,
    noList: (list) => `知識ベースに「${list}」という一覧はありません。`,
    lists: (lists) => `一覧の種類：${lists.join("、")}`,
    more: (id) => `各項目の詳細：sekisho show ${id}`,
    noSchema: (name, names) => `「${name}」のスキーマはありません。指定できるもの：${names.join("、")}`,
  },
  fixes: {
    made: (place, before, after) => `${place}: ${before} → ${after}`,
    count: (fixes, file) => `${file} を${fixes}か所修正しました。`,
    none: "確実に直せる箇所はありません。",
    left: (problems) => `判断が必要な問題が${problems}件残っています。`,
    possible: (fixes) => `このうち${fixes}件は check --fix で確実に修正できます。`,
    clean: "問題はありません。",
  },
  table: { document: "文書", class: "クラス", certain: "確定", critical: "重大", questions: "未回答の質問" },
  start: {
    before: "【対策前】例：当初設計の心拍数モニター",
    after: "【対策後】計画中の決定を反映した同じ製品",
    next: ({ explain, create, check, assess, list }) => `次の操作
  指摘の理由を見る        ${explain}
  自社製品を記述する      ${create}
    次の2行から始め、例にならって構成要素・フロー・データ・資格情報を加えます。
      format: sekisho/1
      system: {name: 製品名}
  記述の誤りを調べる      ${check}
  ガイドラインで評価する  ${assess}
  記述に使う語を調べる    ${list}
`,
  },
  tableTitle: "全文書",
  unread: "読み取り不可",
};
