import type { ProblemWords } from "./problem-words.ts";
import { atMost, inWords, isList } from "./problem-parts.ts";

const meant = (params: {
  readonly nearest?: string;
  readonly or?: readonly string[];
  readonly note_ja?: string;
}): string | undefined => {
  if (params.nearest === undefined) return params.note_ja;
  const words = [params.nearest, ...(params.or ?? [])].map((word) => `「${word}」`).join("または");
  return `${words}ではありませんか。${params.note_ja ?? ""}`;
};
const or = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `「${nearest}」ではありませんか。`;
const allowed = (words: readonly string[]): string => `使える語：${atMost(words, "ほか")}`;
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1048576)} MB`;

/** Problems in Japanese. */
export const japanese: ProblemWords = {
  "file-unreadable": ({ reason }) => ({ message: `ファイルを読み込めません（${reason}）。` }),
  "file-missing": ({ path }) => ({
    message: `${path} が見つかりません。`,
    hint: "文書は sekisho.yaml、またはそれを含むフォルダーです。",
  }),
  "folder-empty": ({ path }) => ({
    message: `${path} に文書がありません。`,
    hint: "フォルダーに sekisho.yaml を置いてください。",
  }),
  "path-outside": ({ path }) => ({ message: `${path} は文書のフォルダーの外を指すため、読み込みません。` }),
  "file-too-large": ({ bytes, limit }) => ({
    message: `ファイルが大きすぎます（${megabytes(bytes)}、上限 ${megabytes(limit)}）。`,
    hint: "分割してください。フォルダー内の *.yaml はすべて文書の一部になります。",
  }),
  "folder-too-large": ({ bytes, limit }) => ({
    message: `ファイルの合計が ${megabytes(bytes)} を超え、上限 ${megabytes(limit)} に収まりません。このファイル以降は読み込みません。`,
  }),
  "not-utf8": ({ guess }) => ({
    message: "ここから先が UTF-8 でないため、このファイルは読み込みません。",
    hint: guess === "unknown" ? "UTF-8 で保存してください。" : `${guess} と思われます。UTF-8 で保存し直してください。`,
  }),
  "bad-yaml": ({ reason }) => ({
    message: `YAML として正しくありません（${reason}）。`,
    hint: "括弧、引用符、行頭の空白を確認してください。",
  }),
  "tab-indent": () => ({
    message: "行頭がタブで字下げされています。",
    hint: "YAML の字下げは 1 段につき半角空白 2 文字です。このファイルでは、以降の内容が読み込まれていない場合があります。",
  }),
  "too-deep": ({ limit }) => ({ message: `入れ子が ${limit} 段を超えています。` }),
  "no-anchors": () => ({
    message: "アンカー（&）とエイリアス（*）は使えません。",
    hint: "必要な箇所に値をそのまま書いてください。",
  }),
  "no-tags": ({ tag }) => ({ message: `タグ ${tag} は使えません。`, hint: "タグを外してください。" }),
  "no-directives": () => ({ message: "ディレクティブ（%）は使えません。", hint: "その行を削除してください。" }),
  "no-merge-keys": () => ({ message: "マージキー（<<）は使えません。", hint: "項目をそのまま書いてください。" }),
  "key-refused": ({ key }) => ({ message: `「${key}」はキーに使えません。` }),
  "key-twice": ({ key, line }) => ({
    message: `「${key}」は ${line} 行目にもあります。`,
    hint: "どちらか一方にしてください。",
  }),
  "full-width-colon": () => ({ message: "コロンが全角です。", hint: "半角の「:」と空白を書いてください。" }),
  "not-a-map": ({ what }) => ({
    message: what === "file" ? "ファイルはセクションで構成してください。" : `「${what}」には項目を並べて書きます。`,
    hint: "「キー: 値」の形で書いてください。",
  }),
  "format-missing": ({ expected }) => ({
    message: "format がありません。",
    hint: `ファイルの先頭に「format: ${expected}」と書いてください。`,
  }),
  "format-unknown": ({ found, expected }) => ({
    message: `「${found}」は Sekisho の形式ではありません。`,
    hint: `「format: ${expected}」と書いてください。`,
  }),
  "format-newer": ({ found, expected }) => ({
    message: `形式 ${found} は新しすぎます。このプログラムが読めるのは ${expected} です。`,
    hint: "Sekisho を更新してください。",
  }),
  "system-missing": () => ({
    message: "system セクションがありません。",
    hint: "system: に少なくとも名前を書いてください。",
  }),
  "section-unknown": (p) => ({
    message: `「${p.section}」というセクションはありません。`,
    hint: meant(p) ?? allowed(p.allowed),
  }),
  "section-twice": ({ section, file, line }) => ({
    message: `セクション「${section}」は ${file} の ${line} 行目にもあります。`,
    hint: "一つにまとめてください。",
  }),
  "section-misplaced": ({ section, main }) => ({ message: `「${section}」は ${main} にだけ書きます。` }),
  "id-invalid": ({ id, nearest }) => ({
    message: `「${id}」は ID に使えません。`,
    hint: or(nearest, "ID は英小文字で始まり、英小文字・数字・ハイフンからなる 63 文字以内です。"),
  }),
  "id-reserved": ({ id }) => ({ message: `ID「${id}」は予約済みです。`, hint: "別の ID にしてください。" }),
  "id-taken": ({ id, file, line }) => ({
    message: `ID「${id}」は ${file} の ${line} 行目で使われています。`,
    hint: "ID は全セクション・全ファイルを通して一意です。",
  }),
  "id-former": ({ id, by }) => ({ message: `ID「${id}」は「${by}」の旧 ID のため使えません。` }),
  "key-unknown": (p) => ({
    message: `ここに「${p.key}」という項目はありません。`,
    hint: meant(p) ?? allowed(p.allowed),
  }),
  "key-misplaced": ({ key, under }) => ({
    message: `「${key}」の位置が違います。`,
    hint: `「${under}」の下に書いてください。`,
  }),
  "key-missing": ({ key }) => ({ message: `項目「${key}」がありません。` }),
  "value-empty": () => ({
    message: "値が書かれていません。",
    hint: "値または unknown を書くか、行を削除してください。",
  }),
  "value-type": ({ expected, found, write }) => ({
    message: `「${found}」はここに書けません。`,
    hint: write === undefined ? `書けるもの：${inWords(expected, "ja")}` : `「${write}」のように書いてください。`,
  }),
  "comma-in-text": ({ text }) => ({
    message: "文字列が途中で切れています。{ } の中では、コンマの後は次の項目になります。",
    hint: isList(text) ? `[${text}] とリストで書いてください。` : `'${text}' のように引用符で囲んでください。`,
  }),
  "value-format": ({ value, format, nearest }) => ({
    message: `「${value}」は${inWords([format], "ja")}ではありません。`,
    ...(nearest === undefined ? {} : { hint: `「${nearest}」ではありませんか。` }),
  }),
  "value-words": (p) => ({
    message: `「${p.value}」はここで使える語ではありません。`,
    hint: meant(p) ?? allowed(p.allowed),
  }),
  "date-unreal": ({ value }) => ({ message: `${value} という日付は存在しません。` }),
  "range-order": () => ({ message: "範囲は min、likely、max の順に大きくします。", hint: "min ≤ likely ≤ max" }),
  "member-twice": ({ member }) => ({ message: `「${member}」が重複しています。` }),
  "word-unknown": (p) => ({
    message: `「${p.value}」は用語の一覧にありません。`,
    hint: meant(p) ?? allowed(p.allowed),
  }),
  "class-unknown": (p) => ({
    message: `「${p.value}」というクラスはありません。`,
    hint: meant(p) ?? "クラスの一覧を確認してください。",
  }),
  "property-unknown": (p) => ({
    message: `クラス ${p.class} に「${p.property}」という属性はありません。`,
    hint: meant(p) ?? allowed(p.allowed),
  }),
  "property-of-other-class": ({ property, class: of, classes }) => ({
    message: `クラス ${of} に「${property}」という属性はありません。`,
    hint: `この属性を持つクラス：${atMost(classes, "ほか")}`,
  }),
  "with-not-taken": ({ property }) => ({
    message: `「${property}」に資格情報は指定できません。`,
    hint: "with を削除してください。",
  }),
  "change-nowhere": ({ address, nearest }) => ({
    message: `「${address}」に当たるものは図にありません。`,
    hint: or(nearest, "ID の後に項目名を続けます（例：link-key.scope、mcu.properties.read_lock）。"),
  }),
  "record-unknown": (p) => ({
    message: `${p.record} という項目は知識ベースにありません。`,
    hint: meant(p) ?? "番号をガイドラインで確認してください。",
  }),
  "reference-dangling": ({ id, kinds, nearest }) => ({
    message: `「${id}」という${inWords(kinds, "ja")}はありません。`,
    hint: or(nearest, "図に追加するか、ID を直してください。"),
  }),
  "reference-kind": ({ id, kind, kinds }) => ({
    message: `「${id}」は${inWords([kind], "ja")}です。ここには${inWords(kinds, "ja")}を書きます。`,
  }),
  "reference-former": ({ id, now }) => ({ message: `「${id}」は現在「${now}」に改名されています。` }),
  "reference-cycle": ({ ids, field }) => ({
    message: `「${field}」が循環しています：${ids.join(" → ")}`,
    hint: "いずれか一つを外してください。",
  }),
};
