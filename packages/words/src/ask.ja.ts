import type { AskWords } from "./ask-words.ts";

const meant = (nearest: string | undefined): string => (nearest === undefined ? "" : `「${nearest}」のことですか。`);

export const japanese: AskWords = {
  end: ({ questions, findings, half }) =>
    `${questions}件の質問に答えれば、重大な項目${findings}件を判定できます${half > 0 && half < questions ? `（半数は最初の${half}件で判定可能）` : ""}。`,
  undecided: (findings) => `ほかに重大な項目${findings}件が、後の段階の質問や、照会中の回答を待っています。`,
  nothingCritical: (open) =>
    open === 0
      ? "未判定の重大な項目はありません。"
      : `いま答えて重大な項目の判定が変わる質問はありません。未判定の${open}件は、後の段階の質問や照会中の回答を待っています。`,
  later: (questions, stage) => `後の段階の質問：${questions}件（--stage ${stage}）`,
  waitingCount: (cells) => `照会中の回答：${cells}件（--waiting で表示）`,
  stages: {
    evaluate: "段階1：技術モデルの評価",
    review: "段階2：セキュリティモデルの見直し",
    recommend: "段階3：推奨事項と担当者",
  },
  number: (at, of) => `質問 ${at}/${of}`,
  dataSheet: (part) => `${part}のデータシート`,
  ofPart: (part) => `${part}の設計`,
  waits: (findings) => `${findings}件の判定待ち`,
  answers: {
    yes: "はい",
    no: "いいえ",
    none: "なし",
    own: "独自の保護",
    anyone: "誰でも",
    system: "システム全体",
  },
  meanings: { own: "内容は続けて一つずつ質問します。" },
  forms: {
    text: "文章で答えてください。",
    duration: "期間で答えてください（例：5年、90日）。",
    country: "国を2文字の国コードで答えてください（例：JP、DE）。",
    date: "日付で答えてください（例：2026-12-01）。",
    count: "整数で答えてください。",
    several: "複数回答できます（例：1,3）。ほかにもあり得る場合は最後に more を付けます。",
    holds: "何もなければ none と答えてください。",
  },
  noChoices: "候補となるものが文書に描かれていません。先に文書へ書き加えるか、- で保留してください。",
  whichCredential: (value) => `「${value}」に使うのはどの資格情報ですか。`,
  partThere: "はい：この種類の部品を描き加えます。いいえ：absent に挙げます。",
  keys: "? 理由　- 保留　w 担当者 期限（照会）　u 取り消し　q 終了　h ヘルプ",
  keysMany: "全部に同じ答えを、または個別に a=1 c,d=2 のように答えます。",
  help: [
    "番号または語で答えます。根拠は // の後に続けます（例：open // データシート第3版 41ページ）",
    "対象が複数の場合：共通の答え、または a=open c,d=none のように個別の答え。はい・いいえの質問では、「はい」となる対象の記号だけを並べても構いません。",
    "?                        質問の理由と、答えごとの判定結果を示す",
    "-                        保留する（今回はもう質問しない）",
    "w 担当者 期限 [メモ]     照会済みとして記録し、期限まで質問しない",
    "assume 答え 前提名       前提に基づく答えとして記録する",
    "assume 答え 前提名 責任者 内容    前提そのものも新たに記録する",
    "u                        直前の答えを取り消す",
    "q                        終了する（答えた内容は記録済み）",
  ],
  prompt: "> ",
  was: (answer) => `> ${answer}`,
  why: {
    because: "理由",
    findings: "この答えを待つ項目",
    outcomes: "答えごとの判定",
    answer: (answer) => answer,
    nothing: "これだけでは判定できません",
    stillOpen: (findings) => `未判定のまま${findings}件`,
    more: (count) => `…ほか${count}件`,
    askedOf: (who) => `回答者の目安：${who}`,
  },
  wrote: (address, value, place) => `✓ ${address}：${value}${place === "" ? "" : `（${place}）`}`,
  sent: (address, person, due) => `✓ ${address}：${person} に照会中（期限 ${due}）`,
  effect: ({ certain, open }) => `  確定 ${certain[0]} → ${certain[1]}　未判定 ${open[0]} → ${open[1]}`,
  noEffect: "  これだけではまだ何も判定できません",
  undone: (addresses) => `↶ 取り消しました：${addresses.join("、")}`,
  nothingToUndo: "取り消せる答えはありません。",
  skipped: "保留",
  stop: "次の質問に答えても、重大な項目の判定は変わりません。",
  allAsked: "質問はもうありません。",
  ended: "終了しました。答えた内容は記録済みです。",
  summary: ({ answered, sent, skipped, mistakes }) =>
    [
      `記録した答え${answered}件`,
      ...(sent > 0 ? [`照会${sent}件`] : []),
      ...(skipped > 0 ? [`保留${skipped}件`] : []),
      ...(mistakes > 0 ? [`解釈できなかった入力${mistakes}件`] : []),
    ].join("、"),
  rest: (questions) => `急がない質問：${questions}件（sekisho ask --all）`,
  restLater: (questions, stage) => `後の段階の質問：${questions}件（sekisho ask --stage ${stage}）`,
  next: (path) => `次の操作：sekisho assess ${path}`,
  mistakes: {
    "not-an-answer": ({ typed, nearest }) => `「${typed}」は選択肢にありません。${meant(nearest)}`,
    "no-number": ({ typed, most }) => `${typed}番の選択肢はありません（1～${most}）。`,
    "only-one": ({ typed }) => `答えは一つだけです（「${typed}」は不可）。`,
    "not-a-duration": ({ typed }) => `「${typed}」は期間として読めません。5年、90日 のように書いてください。`,
    "not-a-country": ({ typed }) => `「${typed}」は2文字の国コードではありません。JP、DE のように書いてください。`,
    "not-a-date": ({ typed }) => `「${typed}」は日付として読めません。2026-12-01 のように書いてください。`,
    "not-a-count": ({ typed }) => `「${typed}」は整数ではありません。`,
    "no-such-part": ({ typed }) => `「${typed}」という対象はありません。記号またはIDで指定してください。`,
    "no-person": ({ typed, people, nearest }) =>
      people.length === 0
        ? `文書にまだ担当者がいません。先に people に「${typed}」を加えてください。`
        : `「${typed}」は people にありません。${nearest === undefined ? `登録済み：${people.join("、")}` : meant(nearest)}`,
    "waiting-form": () => "誰に、いつまでかを書いてください：w 担当者 期限 [メモ]",
    "date-past": ({ typed }) => `${typed} はすでに過ぎています。`,
    "assume-form": () => "assume 答え 前提名 の形で書いてください。新しい前提には、続けて責任者と内容が必要です。",
    "id-taken": ({ id }) => `「${id}」はこの文書で別の項目に使われています。前提には別の名前を付けてください。`,
    "id-invalid": ({ id }) => `「${id}」はIDに使えません（英小文字で始まる、英小文字・数字・ハイフン）。`,
    "not-here": () => "この項目に書けるのは答えだけです（根拠・前提・照会先は付けられません）。",
    "nothing-here": () => "答えるものがありません。",
  },
  refused: "次の理由で記録できませんでした。",
  unwritten: "記録できませんでした。",
  changedMeanwhile: (file) =>
    `${file} がほかで変更されたため、読み直しました。失われた内容はありません。もう一度答えてください。`,
  gone: (file) => `${file} がなくなっています。ここまでの答えは記録済みですが、この答えは記録できませんでした。`,
  incomplete: (problems) =>
    `文書に問題が${problems}件あります（sekisho check で表示）。該当箇所は不明として扱い、残りについて質問します。`,
  noPerson: (typed, people, nearest) =>
    people.length === 0
      ? `文書に担当者がいないため、「${typed}」は見つかりません。`
      : `「${typed}」は people にありません。${nearest === undefined ? `登録済み：${people.join("、")}` : meant(nearest)}`,
  noPeople: "文書にまだ担当者がいません。people セクションを加えてください。",
  noEntity: (typed, nearest) => `文書に「${typed}」はありません。${meant(nearest)}`,
  nothingFor: "ここで質問することはありません。",
  waiting: {
    title: "回答待ち",
    none: "回答待ちの質問はありません。",
    row: (due, since) => `期限 ${due}${since === "" ? "" : `、照会日 ${since}`}`,
    overdue: "【期限超過】",
    noDue: "指定なし",
    sheet: (person, path) => `送付用の表：sekisho ask ${path} --of ${person} --format csv > ${person}.csv`,
  },
  sheet: {
    columns: {
      product: "製品",
      address: "アドレス（変更不可）",
      check: "照合用（変更不可）",
      part: "対象",
      question: "質問",
      allowed: "回答の選択肢",
      answer: "回答",
      source: "根拠（文書名・ページ）",
      date: "回答日",
      note: "備考",
    },
    made: (rows, back) => `${rows}行。回答の取り込み：${back}`,
    notCsv: (reason) => `CSVとして読めません：${reason}`,
    unreadable: (file, reason) => `${file} を読み込めません（${reason}）。`,
    notText: (file) => `${file} はUTF-8でもShift_JISでもありません。「CSV UTF-8」で保存してください。`,
    columnMissing: (columns) => `次の列がありません：${columns.join("、")}。送付時の1行目をそのまま残してください。`,
    row: (file, row) => `${file} ${row}行目`,
    rows: {
      "row-foreign": ({ id }) => `「${id}」はこの文書の質問ではありません。`,
      "row-changed": ({ id }) => `アドレス「${id}」が送付時のものと異なります。元の表のとおりに戻してください。`,
      "row-other-document": ({ product, expected }) =>
        `この行は「${product}」についてのものですが、文書の対象は「${expected}」です。`,
      "row-formula": ({ column, typed }) =>
        `${{ answer: "回答", source: "根拠", date: "回答日", note: "備考" }[column]}に数式があります（「${typed}」）。文字で書いてください。`,
      "row-twice": ({ id, first }) => `「${id}」には${first}行目で別の回答があります。`,
      "row-answered": ({ id, value }) =>
        `「${id}」にはすでに答えがあります（${String(value)}）。誤りであれば文書を直してください。`,
      "row-date-future": ({ typed }) => `${typed} は未来の日付です。`,
    },
    nothingWritten: (problems, good) =>
      `問題が${problems}件あるため、何も記録していません。${good === 0 ? "" : `問題のない回答${good}件だけを記録するには --partly を付けてください。`}`,
    partly: (written, problems) => `回答${written}件を記録しました。問題が${problems}件残っています。`,
    done: (written, empty, same) =>
      `回答${written}件を記録しました${empty === 0 ? "" : `（未回答${empty}行）`}${same === 0 ? "" : `（記録済み${same}件）`}。`,
    refused: (id) => `${id} の回答を記録できません：`,
    tooLarge: (file) => `${file} は回答の表としては大きすぎます。`,
  },
};
