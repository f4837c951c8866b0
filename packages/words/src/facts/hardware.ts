import { positionWords } from "../positions.ts";
import type { FactWords } from "./words.ts";

export const hardwareFacts: Readonly<Record<string, FactWords>> = {
  anchor_gives_way: { en: "a trust anchor would give its keys away", ja: "トラストアンカーから鍵が漏れ得る" },
  anchor_link_protected: {
    en: "the lines between processor and anchor are protected",
    ja: "プロセッサとアンカー間の配線が保護されている",
  },
  anchor_location: {
    en: "where the keys are anchored",
    ja: "鍵の保管場所（トラストアンカー）",
    values: {
      none: { en: "nowhere protected", ja: "保護された場所なし" },
      cpu: { en: "inside the processor", ja: "プロセッサ内部" },
      "secure-element": { en: "a separate secure element", ja: "外付けセキュアエレメント" },
      uicc: { en: "the SIM", ja: "SIM（UICC）" },
      "uicc-gba": { en: "the SIM, with keys derived through the network", ja: "SIM（UICC）とGBAによる鍵導出" },
    },
  },
  anchor_present: { en: "has a trust anchor", ja: "トラストアンカーがある" },
  boot_chain_verified: {
    en: "code is checked from the ROM on before it starts",
    ja: "ROMから順に起動前のコードを検証している",
  },
  boot_console_open: { en: "anyone with a cable can type commands at start", ja: "起動時のコンソールが開放されている" },
  code_fixed: { en: "the code lies in memory that cannot be written again", ja: "コードが書換え不能なメモリーにある" },
  code_in_external_memory: {
    en: "the code lies outside the chip that runs it",
    ja: "コードが実行チップの外のメモリーにある",
  },
  code_replaceable_by: {
    en: "from where the code can be exchanged",
    ja: "コードを差し替え得る位置",
    values: {
      internet: positionWords.internet,
      network: positionWords.network,
      radio: positionWords.radio,
      touch: positionWords.touch,
      inside: positionWords.inside,
    },
  },
  critical_memory_locked: {
    en: "keys and first code are locked against reading and writing",
    ja: "鍵と起動コードの領域が読み書きともロックされている",
  },
  debug_reachable: { en: "a debug or test port still works", ja: "デバッグ・試験ポートが使える状態にある" },
  fallback_image_present: { en: "there is a sound image to go back to", ja: "戻れる正常なイメージがある" },
  image_key_scope: {
    en: "who shares the key that checks images",
    ja: "イメージ検証鍵の共有範囲",
    values: {
      device: { en: "one unit", ja: "個体" },
      user: { en: "one user or home", ja: "利用者・家庭" },
      tenant: { en: "one customer organisation", ja: "顧客組織" },
      family: { en: "one model or image line", ja: "機種・イメージ系列" },
      fleet: { en: "all units of the product", ja: "製品の全個体" },
      organisation: { en: "all it makes or runs", ja: "組織全体" },
    },
  },
  image_verified: {
    en: "when code is checked",
    ja: "コードを検証する時点",
    values: {
      install: { en: "before installation", ja: "導入前" },
      start: { en: "before each start", ja: "毎回の起動前" },
    },
  },
  is_code_host: { en: "is the hardware that the code runs on", ja: "コードを実行するハードウェアである" },
  keeps_secrets: { en: "keeps secrets", ja: "秘密情報を保持する" },
  memory_protected: {
    en: "parts of the program cannot reach each other's memory",
    ja: "プログラム間のメモリーが保護されている",
  },
  memory_readable_from_outside: {
    en: "its memory can be read by whoever holds the unit",
    ja: "個体を手にした者がメモリーを読み出せる",
  },
  random_source_proven: {
    en: "random numbers come from hardware or an anchor",
    ja: "乱数源がハードウェアまたはアンカーである",
  },
  recovery_open: { en: "a recovery mode takes any image", ja: "回復モードが任意のイメージを受け付ける" },
  rollback_refused: { en: "older images are refused", ja: "古いイメージへの巻き戻しを拒否する" },
  secret_readable_from_outside: {
    en: "the secret can be read out of a unit in the hand",
    ja: "手元の個体から秘密情報を読み出せる",
  },
  secrets_readable: { en: "keeps a secret where it can be read", ja: "読み出せる場所に秘密情報を保持している" },
  update_possible: { en: "code of the delivered unit can be renewed", ja: "出荷後にコードを更新できる" },
  update_survives_cut: { en: "still works after an update that was cut off", ja: "更新が中断されても動作を続けられる" },
  updated_from_afar: { en: "new code reaches it over a link", ja: "通信経由でコードを更新できる" },
  environment_watched: {
    en: "stops outside its limits of voltage, clock or temperature",
    ja: "電圧・クロック・温度の限度を外れると停止する",
  },
  anchor_keeps_keys: {
    en: "the keys by which the unit proves itself lie in its anchor",
    ja: "個体の身元を証明する鍵がアンカーの中にある",
  },
  delivered_password: {
    en: "password on delivery",
    ja: "出荷時のパスワード",
    values: {
      "no-password": { en: "it has no passwords", ja: "パスワードを使わない" },
      "set-at-first-use": { en: "none; must be set at first use", ja: "なし（初回に設定を強制）" },
      "per-unit": { en: "one per unit", ja: "個体別の値" },
      derived: { en: "made from serial number or address", ja: "製造番号・アドレスから生成" },
      "same-for-all": { en: "the same in all units", ja: "全個体共通" },
      empty: { en: "empty, works without", ja: "空（なしで使用可）" },
    },
  },
  hosts_product_code: {
    en: "is the hardware of the product's own code",
    ja: "製品固有のコードを実行するハードウェアである",
  },
  image_protected_by: {
    en: "how images are protected",
    ja: "イメージの保護方式",
    values: {
      none: { en: "by nothing", ja: "なし" },
      checksum: { en: "a checksum", ja: "チェックサム" },
      mac: { en: "a code made with a shared key", ja: "共通鍵による認証コード（MAC）" },
      signature: { en: "a signature", ja: "電子署名" },
    },
  },
  keys_used_through: {
    en: "how programs use keys",
    ja: "プログラムからの鍵の利用方法",
    values: {
      "raw-keys": { en: "they get the raw keys", ja: "生の鍵を受け取る" },
      mixed: { en: "some raw keys, some operations", ja: "生の鍵と演算の混在" },
      "operations-only": { en: "operations only", ja: "演算のみ" },
    },
  },
  password_entry_masked: { en: "passwords are hidden on entry", ja: "パスワードを伏せ字で入力する" },
  password_guessing_limited: { en: "guessing of passwords is limited", ja: "パスワードの試行回数を制限している" },
  passwords_kept_hashed: {
    en: "passwords are kept as slow hashes or not at all",
    ja: "パスワードを低速ハッシュで保存するか、保存しない",
  },
  read_locked: { en: "the chip is locked against being read", ja: "チップが読出しに対してロックされている" },
  side_channels_protected: {
    en: "power, timing and radiation give nothing away",
    ja: "消費電力・時間・放射からの漏れに備えている",
  },
  signing_key_standing: {
    en: "the key that signs images",
    ja: "イメージ署名鍵の状態",
    values: {
      "usable-by-others": { en: "known or weak: others can sign", ja: "公開または脆弱で、他者が署名できる" },
      "within-reach": { en: "on a machine that builds or delivers", ja: "ビルド・配布用のマシン上にある" },
      apart: { en: "nothing speaks against it", ja: "問題の記載なし" },
    },
  },
  opening_hindered_by: {
    en: "what meets somebody who opens it",
    ja: "開封への備え",
    values: {
      evident: { en: "opening leaves traces", ja: "開封の痕跡が残る" },
      resistant: { en: "hard to open", ja: "開封しにくい" },
      "detects-opening": { en: "opening is noticed at once", ja: "開封を検知する" },
      "erases-keys": { en: "opening erases the keys", ja: "開封時に鍵を消去する" },
    },
  },
};
