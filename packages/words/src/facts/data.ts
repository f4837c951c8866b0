import type { FactWords } from "./words.ts";

/** Levels of harm, as every harm fact gives them. */
const harms = {
  severe: { en: "severe", ja: "甚大" },
  major: { en: "major", ja: "大" },
  moderate: { en: "moderate", ja: "中程度" },
  negligible: { en: "negligible", ja: "軽微" },
  unstated: { en: "not stated", ja: "記載なし" },
} as const;

export const dataFacts: Readonly<Record<string, FactWords>> = {
  harm_at_stake: { en: "greatest stated harm at stake", ja: "想定される最大の被害", values: harms },
  data_harm: { en: "greatest stated harm of the data", ja: "データに関する最大の被害", values: harms },
  credential_harm: {
    en: "greatest stated harm of what it opens",
    ja: "資格情報で開かれるものの最大の被害",
    values: harms,
  },
  flow_harm: { en: "greatest stated harm of what runs in it", ja: "通信内容に関する最大の被害", values: harms },
  function_harm: { en: "greatest stated harm of the function", ja: "機能に関する最大の被害", values: harms },
  personal_data: { en: "personal data", ja: "個人データである" },
  sensitive_data: { en: "especially sensitive personal data", ja: "特に配慮を要する個人データである" },
  holds_personal_data: { en: "keeps personal data", ja: "個人データを保管する" },
  carries_personal_data: { en: "personal data runs in it", ja: "個人データが流れる" },
  handles_personal_data: { en: "keeps, takes in or sends personal data", ja: "個人データを保管または送受信する" },
  handed_to_third_party: { en: "goes to third parties", ja: "第三者に渡される" },
  third_party_limited: {
    en: "third parties get only what they may, under contract",
    ja: "第三者に渡す範囲が契約とフィルターで限られる",
  },
  shares_without_limit: {
    en: "personal data goes to third parties without a limit",
    ja: "個人データが制限なく第三者に渡る",
  },
  personal_data_protected_in_transit: {
    en: "personal data in it is kept for the rightful end",
    ja: "流れる個人データが正当な受け手以外から守られる",
  },
  exposes_personal_data: {
    en: "others can read personal data on its way",
    ja: "通信中の個人データを第三者が読み得る",
  },
  crosses_border: { en: "runs into another area of data protection law", ja: "データ保護法の異なる地域へ越境する" },
  people_informed: { en: "people are told what is collected", ja: "収集内容が本人に知らされる" },
  people_in_control: { en: "people can see and limit their data", ja: "本人がデータを確認・制御できる" },
  collects_finer_than_needed: { en: "records more than the service needs", ja: "必要以上に細かく記録する" },
  deleted_on_request: { en: "data is deleted on request", ja: "請求に応じてデータを削除できる" },
  personal_data_kept: { en: "the service keeps personal data", ja: "サービスが個人データを保管する" },
  personal_data_travels: { en: "personal data travels", ja: "個人データが通信路を流れる" },
  data_handed_on: { en: "data goes to third parties", ja: "データが第三者に渡される" },
  third_parties_bound: { en: "each third party is bound by contract", ja: "すべての第三者が契約で拘束される" },
  carries_talk: { en: "what people say to one another passes here", ja: "人同士の会話や通信内容が通過する" },
  kept_data_exposed: {
    en: "others can read personal data kept here on its way",
    ja: "保管する個人データが送受信の途中で盗み読みされ得る",
  },
};
