import type { EditWords, StoreWords } from "./edit-words.ts";
import { atMost, inWords } from "./problem-parts.ts";

/** Why edits cannot be made, in Japanese. */
export const editWords: EditWords = {
  "edit-nothing-there": ({ id, nearest, now }) => {
    if (now !== undefined)
      return { message: `「${id}」のIDは「${now}」に変わっています。`, hint: `「${now}」を指定してください。` };
    const hint = nearest === undefined ? {} : { hint: `「${nearest}」ではありませんか。` };
    return { message: `文書に「${id}」というIDの項目はありません。`, ...hint };
  },
  "edit-ambiguous": ({ id }) => ({
    message: `IDが「${id}」の項目が二つあり、どちらを指すのか決まりません。`,
    hint: "先に一方のIDを変えてください。",
  }),
  "edit-not-written": ({ address }) => ({ message: `「${address}」に該当する記述がありません。` }),
  "edit-not-a-list": ({ address }) => ({ message: `「${address}」はリストではありません。` }),
  "edit-not-a-field": ({ address }) => ({
    message: `「${address}」で指定できる項目がありません。`,
    hint: "IDの後に項目名を続けます（例：mcu.properties.debug_port）。",
  }),
  "edit-file": ({ path, reason }) =>
    ({
      name: {
        message: `「${path}」は文書のファイル名として使えません。`,
        hint: "文書のフォルダー内で .yaml で終わる名前にしてください（packs/ と layout.yaml を除く）。",
      },
      missing: { message: `ファイル「${path}」がありません。` },
      exists: { message: `ファイル「${path}」はすでにあります。` },
      encoding: {
        message: `「${path}」はUTF-8でないため編集できません。`,
        hint: "先にUTF-8で保存し直してください。",
      },
    })[reason],
  "edit-id": ({ id, reason, by }) =>
    ({
      form: {
        message: `「${id}」はIDとして使えません。`,
        hint: "英小文字で始め、英小文字・数字・ハイフンで書いてください（例：link-key）。",
      },
      reserved: { message: `「${id}」は予約語のため、IDとして使えません。` },
      taken: { message: `ID「${id}」はすでに使われています。`, hint: "IDは全セクション・全ファイルを通して一意です。" },
      former: {
        message: `「${id}」は「${by ?? ""}」の以前のIDのため、使えません。`,
        hint: "履歴や決定から参照されている可能性があります。",
      },
    })[reason],
  "edit-not-an-entity": ({ id }) => ({ message: `「${id}」は改名・移動・削除できません。` }),
  "edit-section": ({ section, allowed }) => ({
    message: `「${section}」というセクションはありません。`,
    hint: `使えるセクション：${atMost(allowed, "ほか")}`,
  }),
  "edit-spot": ({ id, section }) => ({
    message: `「${id}」は、そのファイルのセクション「${section}」にありません。`,
  }),
  "edit-garbled": ({ id }) => ({
    message: `「${id}」のYAMLに誤りがあるため、変更できません。`,
    hint: "check で誤りの箇所を確かめ、先に直してください。",
  }),
  "edit-anchors": ({ id }) => ({
    message: `「${id}」はアンカー・タグ・マージキーを使っており、ここを変えると別の箇所まで変わるおそれがあります。`,
    hint: "値をそのまま書き下してから編集してください。",
  }),
  "edit-style": ({ address }) => ({
    message: `「${address}」は、コメントを失うか他の行に触れずには変更できない書き方になっています。`,
    hint: "ファイルを直接編集してください。",
  }),
  "edit-unwritable": ({ address, found }) => ({ message: `「${address}」の値を書き表せません（${found}）。` }),
  "edit-still-referred": ({ id, by }) => ({
    message: `「${id}」は「${by}」から参照されています。`,
    hint: "先にそちらを変更または削除してください。",
  }),
  "edit-not-adoptable": ({ id, status }) => ({
    message: `「${id}」の状態は ${status} です。モデルに反映できるのは planned か in-place の決定だけです。`,
  }),
  "edit-not-a-decision": ({ id, kind }) => ({ message: `「${id}」は決定ではなく${inWords([kind], "ja")}です。` }),
  "edit-text-changed": ({ path }) => ({
    message: `「${path}」の内容が、この変更の前提と異なります。`,
    hint: "その間に書き換えられたため、何も変更していません。",
  }),
};

/** Why files cannot be written, in Japanese. */
export const storeWords: StoreWords = {
  changed: ({ path }) => ({
    message: `${path} が処理中に書き換えられたため、何も書き込んでいません。`,
    hint: "もう一度実行すると、現在の内容に対して処理します。",
  }),
  missing: ({ path }) => ({ message: `${path} がなくなっているため、何も書き込んでいません。` }),
  exists: ({ path }) => ({
    message: `${path} はすでにあるため、何も書き込んでいません。`,
    hint: "別の名前を指定してください。",
  }),
  outside: ({ path }) => ({ message: `${path} は文書のフォルダーの外を指すため、何も書き込んでいません。` }),
  "read-only": ({ path }) => ({ message: `${path} はリビジョンから読み込んだもので、書き込めません。` }),
  busy: () => ({
    message: "別のプロセスがこの文書に書き込み中のため、何も書き込んでいません。",
    hint: "もう一度実行してください。ほかに何も動いていない場合は .sekisho.lock を削除してください。",
  }),
  unwritable: ({ path, reason }) => ({
    message: `${path} に書き込めないため（${reason}）、何も書き込んでいません。`,
    hint: "ファイルとフォルダーの権限、およびディスクの空き容量を確認してください。",
  }),
  unfinished: ({ path, reason }) => ({
    message: `${path} で書き込みが中断しました（${reason}）。`,
    hint: "次に実行したコマンドが書き込みを完了します。",
  }),
};
