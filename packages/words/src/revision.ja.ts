import type { RevisionWords } from "./revision-words.ts";

export const ja: RevisionWords = {
  workingTree: "作業ツリー",
  noGit: "gitを実行できません。gitを導入するか、リビジョンの代わりにフォルダー同士を比較してください。",
  noRepository: (path) =>
    `${path} はgitリポジトリーの中にないため、リビジョンと比較できません。フォルダー同士の比較は可能です。`,
  noRevision: (revision, path) => `${path} のリポジトリーに「${revision}」というリビジョンはありません。`,
  notFetched: (revision) =>
    `このリポジトリーは最新の履歴だけを取得したもの（shallow clone）で、「${revision}」を含みません。\n    取得方法：git fetch --unshallow（GitHub Actionsでは fetch-depth: 0、GitLabでは GIT_DEPTH: 0）`,
  noDocument: (revision, folder, elsewhere) =>
    elsewhere.length === 0
      ? `${revision} の「${folder}」に文書はありません。\n    新しい文書であれば、比較の対象がありません。`
      : `${revision} の「${folder}」に文書はありません。\n    別の場所にあります。次のように指定してください：${elsewhere.map((one) => `${revision}:${one}`).join(" または ")}`,
  neither: (name) => `「${name}」というファイル・フォルダー・リビジョンはありません。`,
  gitFailed: (reason) => `gitでリビジョンを読み取れません：${reason}`,
  busy: {
    rebase: "リベースの途中です。HEADは現在のブランチの先端ではなく、マージ途中のファイルがある可能性があります。",
    merge: "マージの途中です。マージが終わっていないファイルがある可能性があります。",
    "cherry-pick": "チェリーピックの途中です。マージが終わっていないファイルがある可能性があります。",
    revert: "リバートの途中です。マージが終わっていないファイルがある可能性があります。",
    bisect: "bisectの途中です。HEADは現在のブランチの先端ではありません。",
  },
  dirty: (revision, files) =>
    `未コミットの変更が${files}ファイルにあります。${revision} に含まれないため、比較の対象外です。`,
  twoModels: "--models には designed・current・planned から2つを指定してください。",
  modelsOfOne: "--models は一つの文書の2つのモデルを比較します。パスは一つだけ指定してください。",
};
