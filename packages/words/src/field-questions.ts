import type { Language } from "./language.ts";

type Both = Readonly<Record<Language, string>>;

/** The layers of protection, as questions name them. */
const layers: Readonly<Record<string, Both>> = {
  link: { en: "on the link", ja: "リンク層で" },
  transport: { en: "in transport", ja: "トランスポート層で" },
  application: { en: "in the application", ja: "アプリケーション層で" },
};

/** What is asked about each layer of protection. */
const onLayer: Readonly<Record<string, Readonly<Record<Language, (layer: string) => string>>>> = {
  replay: {
    en: (layer) => `Is a recorded message noticed ${layer} when it is played again?`,
    ja: (layer) => `記録されたメッセージの再送に${layer}気付けますか。`,
  },
  encryption: {
    en: (layer) => `Is what is sent encrypted ${layer}?`,
    ja: (layer) => `送信内容は${layer}暗号化されていますか。`,
  },
  integrity: {
    en: (layer) => `Would a changed message be noticed ${layer}?`,
    ja: (layer) => `メッセージの改ざんに${layer}気付けますか。`,
  },
  forward_secrecy: {
    en: (layer) => `If the long-term key used ${layer} leaks, do recorded messages stay closed?`,
    ja: (layer) => `${layer}使う長期鍵が漏れても、記録済みの通信は守られますか。`,
  },
  "authentication.from_proves": {
    en: (layer) => `By which credential does the start of the flow prove itself ${layer}?`,
    ja: (layer) => `フローの送信側は${layer}どの資格情報により身元を証明しますか。`,
  },
  "authentication.to_proves": {
    en: (layer) => `By which credential does the end of the flow prove itself ${layer}?`,
    ja: (layer) => `フローの受信側は${layer}どの資格情報により身元を証明しますか。`,
  },
};

const ofLayers: Readonly<Record<string, Both>> = Object.fromEntries(
  Object.entries(layers).flatMap(([layer, name]) =>
    Object.entries(onLayer).map(([field, ask]) => [
      `flow protection.${layer}.${field}`,
      { en: ask.en(name.en), ja: ask.ja(name.ja) },
    ]),
  ),
);

/** What to ask about a field of the document, in plain words, by kind of entity and field. */
const questions: Readonly<Record<string, Both>> = {
  ...ofLayers,
  "component holds": { en: "Which data and keys does it keep?", ja: "どのデータや鍵を保持していますか。" },
  "component published": { en: "Can anyone get it and take it apart?", ja: "誰でも入手して解析できますか。" },
  "component owner.implements": { en: "Who builds it and answers for its security?", ja: "実装の責任者は誰ですか。" },
  "component owner.watches": { en: "Who watches it once it is in use?", ja: "運用中の監視担当者は誰ですか。" },
  "component owner.repairs": {
    en: "By which procedure are its weaknesses mended?",
    ja: "弱点を是正する手順は何ですか。",
  },
  "component country": { en: "In which country does it stand?", ja: "どの国に設置されていますか。" },
  "flow carries": { en: "What is sent along this flow?", ja: "このフローで何が送られますか。" },
  "flow returns": {
    en: "What comes back along this flow (data, replies, commands)?",
    ja: "逆方向に何が返りますか（データ・応答・コマンド）。",
  },
  "flow over": { en: "Over which network does it run?", ja: "どのネットワークを通りますか。" },
  "flow protection": {
    en: "How is it protected: on the link, in transport, in the application?",
    ja: "どのように保護されていますか（リンク・トランスポート・アプリケーション）。",
  },
  "flow protection.link": { en: "How does the link itself protect it?", ja: "リンク層ではどう保護されていますか。" },
  "flow protection.transport": {
    en: "Is it protected in transport (TLS, DTLS, VPN), and how?",
    ja: "トランスポート層の保護（TLS・DTLS・VPNなど）はありますか。",
  },
  "flow protection.application": {
    en: "Does the application itself protect it, from end to end?",
    ja: "アプリケーション層で端から端まで保護していますか。",
  },
  "flow authorisation": {
    en: "Who may ask for whose device or data here?",
    ja: "誰が誰の機器やデータを要求できますか。",
  },
  "flow authorisation.object": {
    en: "May one ask only for one's own device and data?",
    ja: "自分の機器・データだけを要求できるようになっていますか。",
  },
  "flow authorisation.checked_against": {
    en: "Against what is it checked whose device or data is asked for?",
    ja: "誰の機器・データかを何と照合して確認していますか。",
  },
  "credential scope": {
    en: "If someone learns this one value, what does it open: one unit, one home, all units?",
    ja: "この値が一つ知られると何が開きますか（一台・一家庭・全台）。",
  },
  "credential made": {
    en: "Where was it made, and from which randomness?",
    ja: "どこで、どの乱数から作られましたか。",
  },
  "credential rotation": { en: "How often is it changed?", ja: "どの頻度で更新されますか。" },
  "credential algorithm": { en: "Which algorithm is it for?", ja: "どのアルゴリズム用ですか。" },
  "credential kind": { en: "What kind of secret is it?", ja: "どの種類の秘密情報ですか。" },
  "credential initial": { en: "With which value is a unit delivered?", ja: "出荷時の値は何ですか。" },
  "credential revocable": { en: "Can it be withdrawn?", ja: "失効できますか。" },
  "credential prepared_ahead": {
    en: "Was it made and handed out before units meet without the service?",
    ja: "サービスなしで個体同士が通信する前に、生成・配布されていますか。",
  },
  "credential exposure": { en: "Has it become known outside?", ja: "外部に知られていませんか。" },
  "data categories": { en: "What kind of data is it?", ja: "どの種類のデータですか。" },
  "data identifies": {
    en: "Does it tell who somebody is, by itself or together with other data?",
    ja: "単独または他のデータとの組合せで個人を特定できますか。",
  },
  "data shared_with": { en: "Who else receives it?", ja: "ほかに誰へ提供されますか。" },
  "data retention": { en: "How long is it kept?", ja: "どのくらいの期間保存しますか。" },
  "data purpose": { en: "What is it needed for?", ja: "何のために必要ですか。" },
  "actor holds": {
    en: "By what does this person or organisation prove itself?",
    ja: "この人や組織は何で身元を証明しますか。",
  },
  "actor contract": {
    en: "Does a contract limit what the partner may do with it?",
    ja: "パートナーの利用を制限する契約がありますか。",
  },
  "actor country": { en: "In which country is the partner?", ja: "パートナーはどの国にいますか。" },
  "flow filter": {
    en: "What limits what passes along it: chosen fields, listed messages, a rate, nothing?",
    ja: "このフローを通るものは何で絞り込まれていますか（項目・メッセージの種類・流量・なし）。",
  },
  "network reach": {
    en: "From where can the network be reached: from the internet, from the site, from nowhere else?",
    ja: "このネットワークにはどこから到達できますか（インターネット・構内・外部からは不可）。",
  },
  "component zone": { en: "In which zone does it stand?", ja: "どのゾーンに置かれていますか。" },
  "credential expires": { en: "Until when is it valid?", ja: "有効期限はいつまでですか。" },
  "credential key_bits": { en: "How long is the key, in bits?", ja: "鍵長は何ビットですか。" },
  "data harms": {
    en: "What harm is done when it is read, altered or lost?",
    ja: "漏えい・改ざん・消失したとき、どのような被害が生じますか。",
  },
  "network roaming": { en: "Is it used by roaming?", ja: "ローミングで利用しますか。" },
  "component privilege": {
    en: "With which rights does it run?",
    ja: "どの権限で動作しますか。",
  },
  "system markets": { en: "In which countries is it sold?", ja: "どの国で販売しますか。" },
  "system stage": {
    en: "How far is the product: a concept, being designed, in production, in the field?",
    ja: "製品はどの段階ですか（構想・設計・量産・出荷後）。",
  },
  "system safety_relevance": {
    en: "Can people be hurt when it fails or is misused?",
    ja: "故障や悪用で人に危害が及ぶ可能性がありますか。",
  },
  "network join": { en: "Who can join the network?", ja: "誰がこのネットワークに参加できますか。" },
  "network client_isolation": {
    en: "Are machines on the network kept apart from each other?",
    ja: "ネットワーク内の端末同士は分離されていますか。",
  },
  "function commanded_by": { en: "Which data commands this function?", ja: "どのデータがこの機能を動かしますか。" },
  "function relies_on": { en: "On which data does this function rely?", ja: "この機能はどのデータに依存しますか。" },
  "function plausibility": { en: "What bounds or checks its input?", ja: "入力を制限・検証するものは何ですか。" },
  "function safe_state": {
    en: "What does it do when its input or the back end fails?",
    ja: "入力やバックエンドが失われたときどう動作しますか。",
  },
};

/** The question for a field of a kind of entity; undefined where there are no words of their own for it. */
export const fieldQuestion = (kind: string, field: string, language: Language): string | undefined =>
  questions[`${kind} ${field}`]?.[language];
