import type { Claim, Probe } from "@sekisho/knowledge";
import { page, table } from "./table.ts";

const TITLES: Readonly<Record<string, string>> = {
  "heart-rate-monitor": "G8 Wearable heart rate monitor (CLP.11 §8) ウェアラブル心拍数モニター",
  drone: "G9 Personal drone (CLP.11 §9) 個人用ドローン",
  "vehicle-sensor-network": "G10 Vehicle sensor network (CLP.11 §10) 車両センサーネットワーク",
  "vehicle-tracker": "GB Vehicle tracking system (CLP.11 Annex B) 自動車追跡システム",
};

/** Every claim of the guideline about its worked examples, where it comes out, and what does not. */
export function claimsPage(claims: readonly Claim[]): string {
  const whole = claims.filter((one) => one.lacks === undefined);
  const lost = claims.filter((one) => one.shown.length === 0 && one.test === undefined);
  const part = claims.length - whole.length - lost.length;
  const examples = [...new Set(claims.map((one) => one.example))].sort(
    (a, b) => Object.keys(TITLES).indexOf(a) - Object.keys(TITLES).indexOf(b),
  );
  return page("The guideline's own examples, claim by claim", [
    `CLP.11 works through four products. Each of the ${claims.length} things it says of them is listed here, with the place where it comes out of the rules as designed, or after its decisions (_after_). ` +
      `${whole.length} come out as the guideline says, ${part} in part, ${lost.length} do not: the last column says why. Tests ask each of the others.`,
    `CLP.11は四つの製品を例に取り上げています。そこで述べられる${claims.length}項目について、設計時（または決定後：_after_）のどこに規則の結果として現れるかを示します。` +
      `ガイドラインどおりに現れるものが${whole.length}、一部が${part}、現れないものが${lost.length}項目で、その理由は最後の列にあります。ほかはすべてテストで確かめています。`,
    ...examples.flatMap((example) => {
      const own = claims.filter((one) => one.example === example);
      return [`## ${TITLES[example] ?? example}`, `[The example](../../examples/${example}/README.md)`, tableOf(own)];
    }),
  ]);
}

const tableOf = (claims: readonly Claim[]): readonly string[] =>
  table(
    ["claim", "§", "what the guideline says", "ガイドラインの記述", "where it comes out", "what does not come out"],
    claims.map((one) => [
      `\`${one.id}\``,
      one.section,
      one.says.en,
      one.says.ja,
      [...one.shown.map(shown), ...(one.test === undefined ? [] : [`${one.test.en}<br>${one.test.ja}`])].join("<br>"),
      one.lacks === undefined ? "" : `${one.lacks.en}<br>${one.lacks.ja}`,
    ]),
  );

const ASKED: Readonly<Record<Probe["ask"], (about: string, is: string) => string>> = {
  finding: (about, is) => `\`${about}\` ${is}`,
  unit: (about, is) => `\`class@${about}\` ${is}`,
  part: (about, is) => `\`${about}\` is \`${is}\``,
  fact: (about, is) => `\`${about}\` ${is}`,
  value: (about, is) => `\`${about}\` ${is === "" ? "stated" : `= ${is}`}`,
  decision: (about, is) => `decision \`${about}\` ${is}`,
  settled_by: (about, is) => `\`${about}\` because of \`${is}\``,
};

const WORDS: Readonly<Record<string, string>> = { true: "yes", false: "no", unknown: "open", partly: "partly met" };

function shown({ ask, about, is, model }: Probe): string {
  const words = is.map((one) => WORDS[one] ?? one).join(" or ");
  return `${ASKED[ask](about, words)}${model === "planned" ? " (_after_)" : ""}`;
}
