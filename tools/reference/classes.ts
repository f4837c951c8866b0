import type { ClassRecord, Knowledge, PropertyRecord } from "@sekisho/core";
import { codes, page, table } from "./table.ts";

/** Classes of components with the properties and parts of each, and every property with its question and its values. */
export function classesPage(knowledge: Knowledge): string {
  const classes = [...knowledge.classes.values()];
  return page("Classes and properties", [
    "What `class` of a component may be, what one can state about it, and which parts one expects inside it. コンポーネントの `class` に書ける語、そのプロパティ、内部にあるはずの部品の一覧です。",
    "## Classes",
    table(
      ["class", "English", "日本語", "ecosystem"],
      classes.map((one) => [`[\`${one.id}\`](#${one.id})`, one.name.en, one.name.ja, one.ecosystem]),
    ),
    ...classes.flatMap(classParts),
    "## Properties",
    "Every property may also be `unknown`. どのプロパティにも `unknown` と書けます。",
    table(
      ["property", "question", "質問", "values"],
      [...knowledge.properties.values()].map((one) => [
        `<a id="property-${one.id}"></a>\`${one.id}\``,
        one.question.en,
        one.question.ja,
        valuesOf(one),
      ]),
    ),
  ]);
}

function classParts(one: ClassRecord): readonly string[] {
  const expects = one.expects.map(({ part, unless }) => {
    const instead = unless.length === 0 ? "" : `, unless ${codes(unless)} is stated`;
    return `[\`${part}\`](#${part})${instead}`;
  });
  return [
    `### \`${one.id}\``,
    `${one.meaning.en} ${one.meaning.ja}`,
    ...(one.aliases.length === 0 ? [] : [`Also understood, and corrected: ${one.aliases.join(", ")}.`]),
    ...(expects.length === 0 ? [] : [`Expects: ${expects.join("; ")}.`]),
    one.properties.length === 0
      ? "No properties."
      : `Properties: ${one.properties.map((id) => `[\`${id}\`](#property-${id})`).join(", ")}.`,
  ];
}

function valuesOf(one: PropertyRecord): string {
  const words = one.values.map((value) => `\`${value.id}\` ${value.words.en} / ${value.words.ja}`).join("<br>");
  const types = {
    truth: "yes/no",
    "one-of": "",
    "set-of": "any of:",
    text: "text",
    count: "whole number",
    date: "date",
  };
  const credential = one.takes === undefined ? "" : "with a credential: `{is: …, with: KEY}`";
  return [types[one.type], words, credential].filter((part) => part !== "").join("<br>");
}
