import type { Language } from "./language.ts";

/** How conditions and reasons are put into words: what holds, what it rests on, what would decide it. */
export interface ReasonWords {
  /** Between a label and what it labels; trimmed, the end of a heading. */
  readonly colon: string;
  readonly truth: Readonly<Record<"yes" | "no" | "open", string>>;
  readonly all: string;
  readonly any: string;
  readonly not: string;
  /** A condition on one fact; `of` says where it is read when not on the subject itself. */
  readonly holds: (fact: string, of: string) => string;
  readonly holdsNot: (fact: string, of: string) => string;
  readonly equals: (fact: string, asked: string, of: string) => string;
  readonly includes: (fact: string, asked: string, of: string) => string;
  /** Where else a fact is read (the accessors of the condition language). */
  readonly of: Readonly<Record<string, string>>;
  /** A fact of an entity with its value. */
  readonly value: (fact: string, entity: string, value: string) => string;
  /** A fact of the subject with its value; `asked` is what the condition asks for, where the value is another one. */
  readonly said: (fact: string, value: string, asked: string) => string;
  readonly either: (values: readonly string[]) => string;
  readonly both: (values: readonly string[]) => string;
  readonly bounds: Readonly<Record<"atLeast" | "atMost", (number: number) => string>>;
  readonly list: (values: readonly string[]) => string;
  readonly nothing: string;
  readonly perhapsMore: string;
  readonly above: string;
  readonly line: (address: string, is: string, place: string) => string;
  readonly missing: (address: string, place: string) => string;
  readonly asked: (person: string, due: string) => string;
  readonly assumption: (id: string, statement: string) => string;
  readonly decision: (id: string) => string;
  readonly partMissing: (part: string, of: string) => string;
  readonly asDrawn: (what: string, of: string) => string;
  /** What is drawn, by relation: flows, parts … */
  readonly drawn: Readonly<Record<string, string>>;
  readonly byClass: (record: string) => string;
  readonly lacks: (record: string, property: string) => string;
  readonly wouldDecide: string;
  readonly would: (value: string, status: string) => string;
  readonly wouldStayOpen: (value: string) => string;
  readonly otherwise: string;
}

const english: ReasonWords = {
  colon: ": ",
  truth: { yes: "yes", no: "no", open: "not known" },
  all: "all of:",
  any: "at least one of:",
  not: "not:",
  holds: (fact, of) => `${fact}${of}`,
  holdsNot: (fact, of) => `not so: ${fact}${of}`,
  equals: (fact, asked, of) => `${fact}${of}: ${asked}`,
  includes: (fact, asked, of) => `${fact}${of}: among them ${asked}`,
  of: {
    from: " (at the start of the flow)",
    to: " (at the end of the flow)",
    over: " (of the network)",
    unit: " (of the whole unit)",
    part_of: " (of what it is part of)",
    system: " (of the organisation)",
  },
  value: (fact, entity, value) => `${fact} (${entity}): ${value}`,
  said: (fact, value, asked) => `${fact}: ${value}${asked === "" ? "" : ` (condition: ${asked})`}`,
  either: (values) => values.join(" or "),
  both: (values) => values.join(" and "),
  bounds: { atLeast: (number) => `at least ${number}`, atMost: (number) => `at most ${number}` },
  list: (values) => values.join(", "),
  nothing: "nothing",
  perhapsMore: "perhaps more",
  above: "see above",
  line: (address, is, place) => `${address} = ${is}${place}`,
  missing: (address, place) => `${address} is not stated${place}`,
  asked: (person, due) => `asked of ${person}${due === "" ? "" : `, due ${due}`}`,
  assumption: (id, statement) => `rests on the assumption ${id}${statement === "" ? "" : `: ${statement}`}`,
  decision: (id) => `given by the decision ${id}`,
  partMissing: (part, of) => `${of}: a part of the kind "${part}" is neither drawn nor named under absent`,
  asDrawn: (what, of) => `as drawn (${of}): ${what}`,
  drawn: {
    flows: "the flows",
    parts: "the parts",
    part_of: "what it is part of",
    carried_by: "the flows that carry it",
    proves_by: "the credentials it proves itself by",
    used_by: "the flows that use it",
    kept_in: "the places it is kept in",
    held_by: "who holds it",
    performs: "the functions it performs",
    functions: "the functions",
    relays: "who passes data on",
    zone: "the zones",
    exposure: "known exposures",
    chips: "the chips",
    "protection.link": "the protection of the link",
    "protection.transport": "the protection in transport",
    "protection.application": "the protection by the application",
  },
  byClass: (record) => `by what it is: ${record}`,
  lacks: (record, property) => `${record} has nothing of this kind: ${property}`,
  wouldDecide: "What would decide it",
  would: (value, status) => `${value} → ${status}`,
  wouldStayOpen: (value) => `${value} → still open`,
  otherwise: "stating it",
};

const japanese: ReasonWords = {
  colon: "：",
  truth: { yes: "はい", no: "いいえ", open: "不明" },
  all: "次のすべて：",
  any: "次のいずれか：",
  not: "次に当たらない：",
  holds: (fact, of) => `${of}${fact}`,
  holdsNot: (fact, of) => `${of}「${fact}」に当たらない`,
  equals: (fact, asked, of) => `${of}${fact}：${asked}`,
  includes: (fact, asked, of) => `${of}${fact}：${asked}を含む`,
  of: {
    from: "フローの送信側で、",
    to: "フローの受信側で、",
    over: "通過する網について、",
    unit: "個体全体について、",
    part_of: "上位の構成要素について、",
    system: "組織について、",
  },
  value: (fact, entity, value) => `${fact}（${entity}）：${value}`,
  said: (fact, value, asked) => `${fact}：${value}${asked === "" ? "" : `（条件：${asked}）`}`,
  either: (values) => values.join("または"),
  both: (values) => values.join("と"),
  bounds: { atLeast: (number) => `${number}以上`, atMost: (number) => `${number}以下` },
  list: (values) => values.join("、"),
  nothing: "なし",
  perhapsMore: "ほかにもある可能性",
  above: "上記参照",
  line: (address, is, place) => `${address} = ${is}${place}`,
  missing: (address, place) => `${address} が未記入${place}`,
  asked: (person, due) => `${person}に照会中${due === "" ? "" : `、回答期限 ${due}`}`,
  assumption: (id, statement) => `前提 ${id} に基づく${statement === "" ? "" : `：${statement}`}`,
  decision: (id) => `決定 ${id} による値`,
  partMissing: (part, of) => `${of}：「${part}」が描かれておらず、absent にも挙げられていない`,
  asDrawn: (what, of) => `図に描かれたとおり（${of}）：${what}`,
  drawn: {
    flows: "フロー",
    parts: "部品",
    part_of: "上位の構成要素",
    carried_by: "運ぶフロー",
    proves_by: "身元証明に使う資格情報",
    used_by: "利用するフロー",
    kept_in: "保管場所",
    held_by: "保持者",
    performs: "担う機能",
    functions: "機能",
    relays: "データの中継",
    zone: "ゾーン",
    exposure: "既知の漏えい",
    chips: "チップ",
    "protection.link": "リンク層の保護",
    "protection.transport": "トランスポート層の保護",
    "protection.application": "アプリケーション層の保護",
  },
  byClass: (record) => `種別による：${record}`,
  lacks: (record, property) => `${record}には該当する項目がない：${property}`,
  wouldDecide: "判定を決める情報",
  would: (value, status) => `${value} → ${status}`,
  wouldStayOpen: (value) => `${value} → 判定はまだ決まらない`,
  otherwise: "値を記入",
};

const catalogue: Readonly<Record<Language, ReasonWords>> = { en: english, ja: japanese };

/** Words for conditions and reasons in a language. */
export const reasonWords = (language: Language): ReasonWords => catalogue[language];
