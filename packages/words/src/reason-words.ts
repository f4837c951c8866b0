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
  readonly asDrawn: (what: string) => string;
  /** What is drawn, or not, of an entity, by relation: flows, parts … */
  readonly drawn: Readonly<Record<string, (of: string) => string>>;
  /** A component and what it is part of, as drawn. */
  readonly drawnIn: (of: string, whole: string) => string;
  readonly drawnAlone: (of: string) => string;
  /** The same for parts of a class, and for whatever has no words of its own. */
  readonly drawnOther: (what: string, of: string) => string;
  /** What a class is, or what a network or protection profile gives (`what`, where it has a word). */
  readonly byClass: (record: string) => string;
  readonly byRecord: (record: string, what: string) => string;
  readonly lacks: (record: string, property: string) => string;
  /** What the knowledge base says of a kind, where that needs more words than its name. */
  readonly ofKind: Readonly<Record<string, (record: string) => string>>;
  /** Behind the id of a record that others name and that is not there. */
  readonly notInKnowledge: string;
  /** A remark in brackets, behind what it is about. */
  readonly bracketed: (remark: string) => string;
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
  said: (fact, value, asked) => `${fact}: ${value}${asked === "" ? "" : ` (the rule asks for: ${asked})`}`,
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
  asDrawn: (what) => `as drawn: ${what}`,
  drawn: {
    components: () => "the components",
    data: () => "the kinds of data",
    flows: (of) => `the flows of ${of}`,
    harms: (of) => `the harms stated of ${of}`,
    parts: (of) => `the parts of ${of}`,
    part_of: (of) => `what the ends of ${of} are part of`,
    carried_by: (of) => `the flows that carry ${of}`,
    proves_by: (of) => `the credentials by which ${of} proves itself`,
    used_by: (of) => `the flows that use ${of}`,
    kept_in: (of) => `the places where ${of} is kept`,
    held_by: (of) => `who holds ${of}`,
    holds: (of) => `what ${of} keeps`,
    carries: (of) => `what ${of} carries`,
    returns: (of) => `what comes back along ${of}`,
    performs: (of) => `the functions of ${of}`,
    functions: () => "the functions",
    relays: () => "who passes data on",
    shared_with: (of) => `with whom ${of} is shared`,
    zone: (of) => `the zones at the ends of ${of}`,
    exposure: (of) => `that ${of} is not known to be exposed`,
    authorisation: (of) => `that nobody said callers of ${of} may ask for anything`,
    chips: (of) => `the chips of ${of}`,
    "no-front-end": (of) => `no security front end between the internet and ${of}`,
    "protection.link": (of) => `the link of ${of}`,
    "protection.transport": (of) => `the transport of ${of}`,
    "protection.application": (of) => `the application at both ends of ${of}`,
  },
  drawnIn: (of, whole) => `${of} is part of ${whole}`,
  drawnAlone: (of) => `${of} is part of nothing larger`,
  drawnOther: (what, of) => `${of}: ${what}`,
  byClass: (record) => `by its class: ${record}`,
  byRecord: (record, what) => `by what it is: ${record}${what === "" ? "" : ` – ${what}`}`,
  lacks: (record, property) => `${record} has nothing of this kind: ${property}`,
  ofKind: {
    "link_reaches sim": (record) =>
      `on ${record} the SIM proves itself to the operator only: neither proof nor protection of the link reaches the far end`,
    "link_reaches operator": (record) => `on ${record} nothing on the link reaches the far end`,
    "link_reaches gateway": (record) =>
      `on ${record} the link ends at the gateway, access point or network server, before the service`,
  },
  notInKnowledge: "not in this knowledge base yet",
  bracketed: (remark) => ` (${remark})`,
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
    over: "通過するネットワークについて、",
    unit: "個体全体について、",
    part_of: "上位の構成要素について、",
    system: "組織について、",
  },
  value: (fact, entity, value) => `${fact}（${entity}）：${value}`,
  said: (fact, value, asked) => `${fact}：${value}${asked === "" ? "" : `（規則の条件：${asked}）`}`,
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
  asDrawn: (what) => `図面どおり：${what}`,
  drawn: {
    components: () => "コンポーネント",
    data: () => "データ",
    flows: (of) => `${of}のフロー`,
    harms: (of) => `${of}の想定被害の記載`,
    parts: (of) => `${of}の部品`,
    part_of: (of) => `${of}の両端が属する個体`,
    carried_by: (of) => `${of}を運ぶフロー`,
    proves_by: (of) => `${of}が身元証明に使う資格情報`,
    used_by: (of) => `${of}を利用するフロー`,
    kept_in: (of) => `${of}の保管場所`,
    held_by: (of) => `${of}の保持者`,
    holds: (of) => `${of}が保持するもの`,
    carries: (of) => `${of}が運ぶもの`,
    returns: (of) => `${of}で返るもの`,
    performs: (of) => `${of}が担う機能`,
    functions: () => "機能",
    relays: () => "データの中継",
    shared_with: (of) => `${of}の共有先`,
    zone: (of) => `${of}の両端のゾーン`,
    exposure: (of) => `${of}の漏えいは知られていない`,
    authorisation: (of) => `${of}で任意の対象を要求できるとは示されていない`,
    chips: (of) => `${of}のチップ`,
    "no-front-end": (of) => `インターネットと${of}の間にセキュリティフロントエンドがない`,
    "protection.link": (of) => `${of}のリンク`,
    "protection.transport": (of) => `${of}のトランスポート`,
    "protection.application": (of) => `${of}の両端のアプリケーション`,
  },
  drawnIn: (of, whole) => `${of}は${whole}の一部`,
  drawnAlone: (of) => `${of}は他の何の一部でもない`,
  drawnOther: (what, of) => `${of}の${what}`,
  byClass: (record) => `種別による：${record}`,
  byRecord: (record, what) => `種別による：${record}${what === "" ? "" : ` ― ${what}`}`,
  lacks: (record, property) => `${record}には該当する項目がない：${property}`,
  ofKind: {
    "link_reaches sim": (record) =>
      `${record}でSIMが身元を証明する相手は通信事業者だけ：リンクの証明や保護は通信相手まで届かない`,
    "link_reaches operator": (record) => `${record}ではリンクの証明や保護が通信相手まで届かない`,
    "link_reaches gateway": (record) =>
      `${record}のリンクはゲートウェイ・アクセスポイント・ネットワークサーバーまでで、サービスには届かない`,
  },
  notInKnowledge: "この知識ベースには未収録",
  bracketed: (remark) => `（${remark}）`,
  wouldDecide: "判定を決める情報",
  would: (value, status) => `${value} → ${status}`,
  wouldStayOpen: (value) => `${value} → 判定はまだ決まらない`,
  otherwise: "値を記入",
};

const catalogue: Readonly<Record<Language, ReasonWords>> = { en: english, ja: japanese };

/** Words for conditions and reasons in a language. */
export const reasonWords = (language: Language): ReasonWords => catalogue[language];
