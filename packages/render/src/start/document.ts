import { openings, yamlText, type Opening, type Peer, type StartAnswers } from "@sekisho/core";
import { startWords, type Language, type StartWords } from "@sekisho/words";

type Values = Readonly<Record<string, unknown>>;
interface Section {
  readonly name: string;
  readonly comment: readonly string[];
  readonly entities: readonly (readonly [string, Values])[];
}

/** Where the schema lies that editors read, seen from the document. */
export const SCHEMA_FILE = ".sekisho.schema.json";

export interface StartStyle {
  readonly language: Language;
  /** Does the schema lie beside the document, so that its first line can name it? */
  readonly schema: boolean;
}

/** A first document from what was answered: small, with comments in the language; what was not answered is left unknown. */
export function startDocument(answers: StartAnswers, { language, schema }: StartStyle): string {
  const words = startWords(language).document;
  const person = answers.person === undefined ? undefined : personOf(answers.person, words);
  const head = [
    ...(schema ? [`# yaml-language-server: $schema=${SCHEMA_FILE}`] : []),
    ...words.header.map((line) => `# ${line}`),
    ...(schema ? [`# ${words.schema}`] : []),
    "format: sekisho/1",
    "",
    `# ${words.system}`,
    "system:",
    yamlText({ name: answers.name ?? words.unnamed }, { indent: 2 }),
    `  # ${words.stage}`,
  ];
  const sections: readonly Section[] = [
    { name: "people", comment: [], entities: person === undefined ? [] : [person] },
    dataOf(answers, words),
    { name: "functions", comment: [], entities: functionsOf(answers, words) },
    { name: "credentials", comment: [words.secret], entities: secretOf(answers, words) },
    { name: "networks", comment: [], entities: networksOf(answers) },
    { name: "components", comment: [words.components], entities: componentsOf(answers, words) },
    { name: "flows", comment: [words.flows], entities: flowsOf(answers) },
  ];
  return `${[...head, ...sections.filter(({ entities }) => entities.length > 0).map(sectionText)].join("\n")}\n`;
}

const sectionText = ({ name, comment, entities }: Section): string =>
  [
    "",
    ...comment.map((line) => `# ${line}`),
    `${name}:`,
    ...entities.map(([id, value]) => `  ${id}:\n${yamlText(value, { indent: 4 })}`),
  ].join("\n");

function personOf(name: string, words: StartWords["document"]): readonly [string, Values] {
  const id = name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[^a-z]+|-+$/g, "")
    .slice(0, 40);
  const taken = new Set(["system", "anyone", "none", "unknown", ...OWN]);
  return [id.length < 2 || taken.has(id) ? "author" : id, { name, role: words.role }];
}

/** Ids that the document itself uses. */
const OWN = [
  "unit",
  "chip",
  "memory",
  "anchor",
  "secret",
  "readings",
  "commands",
  "software",
  "reaction",
  "app",
  "service",
  "gateway",
  "other-unit",
];
const SECRET = "secret";
const peerId: Readonly<Record<Peer, string>> = {
  app: "app",
  service: "service",
  gateway: "gateway",
  unit: "other-unit",
};

const opened = ({ opens }: StartAnswers, ...which: readonly Opening[]): boolean =>
  (opens ?? []).some((one) => which.includes(one));
const hasSecret = ({ secret }: StartAnswers): boolean => secret !== undefined && secret !== "none";

function dataOf(answers: StartAnswers, words: StartWords["document"]): Section {
  const all: readonly (readonly [string, Values])[] = openings
    .filter((one) => opened(answers, one))
    .map((one) => dataId[one])
    .map((id) => [id, { name: words.names[id] }]);
  const once = [...new Map(all)];
  return { name: "data", comment: [words.data, `  ${words.harms}`], entities: once };
}

const dataId = { readings: "readings", "pass-for": "readings", commands: "commands", software: "software" } as const;

const functionsOf = (answers: StartAnswers, words: StartWords["document"]): Section["entities"] =>
  opened(answers, "commands")
    ? [["reaction", { name: words.names.reaction, by: ["unit"], commanded_by: ["commands", "unknown"] }]]
    : [];

const secretOf = (answers: StartAnswers, words: StartWords["document"]): Section["entities"] =>
  hasSecret(answers)
    ? [[SECRET, { name: words.names.secret, kind: answers.secret, scope: answers.scope ?? "unknown" }]]
    : [];

const networkId = (kind: string): string => (/^[a-z]/.test(kind) ? kind : `net-${kind}`);
const networksOf = ({ over }: StartAnswers): Section["entities"] =>
  [...new Set(Object.values(over ?? {}))].map((kind) => [networkId(kind), { kind }]);

function componentsOf(answers: StartAnswers, words: StartWords["document"]): Section["entities"] {
  const { names } = words;
  const { kept_in: kept, readable, secret } = answers;
  const keeps = (where: string | undefined): Values =>
    hasSecret(answers) && kept === where ? { holds: [SECRET, "unknown"] } : {};
  const peersDrawn = (answers.talks_to ?? []).map((peer): readonly [string, Values] => [
    peerId[peer],
    { name: names[peer === "unit" ? "other" : peer], class: peerClass[peer] },
  ]);
  return [
    ["unit", { name: answers.name ?? names.unit, class: "endpoint", ...keeps(undefined) }],
    [
      "chip",
      {
        name: names.chip,
        class: "microcontroller",
        part_of: "unit",
        ...keeps("internal"),
        properties: { debug_port: readable ?? "unknown" },
      },
    ],
    ...(kept === "external" && hasSecret(answers)
      ? [
          [
            "memory",
            {
              name: names.memory,
              class: "nvram",
              part_of: "unit",
              ...keeps("external"),
              properties: { memory_location: "separate-chip" },
            },
          ] as const,
        ]
      : []),
    ...(kept === "anchor" && hasSecret(answers)
      ? [
          [
            "anchor",
            {
              name: names.anchor,
              class: secret === "sim" ? "uicc" : "trust-anchor",
              part_of: "unit",
              ...keeps("anchor"),
            },
          ] as const,
        ]
      : []),
    ...peersDrawn,
  ];
}

const peerClass: Readonly<Record<Peer, string>> = {
  app: "mobile-app",
  service: "application-tier",
  gateway: "endpoint",
  unit: "endpoint",
};

/** The unit speaks; readings go out, commands and software come in. There may be more than was named. */
function flowsOf(answers: StartAnswers): Section["entities"] {
  return (answers.talks_to ?? []).map((peer) => {
    const kind = answers.over?.[peer];
    const back = [
      ...(opened(answers, "commands") ? ["commands"] : []),
      ...(opened(answers, "software") && peer !== "unit" ? ["software"] : []),
    ];
    return [
      `to-${peerId[peer]}`,
      {
        from: "chip",
        to: peerId[peer],
        ...(kind === undefined ? {} : { over: networkId(kind) }),
        ...(opened(answers, "readings", "pass-for") ? { carries: ["readings", "unknown"] } : {}),
        ...(back.length === 0 ? {} : { returns: [...back, "unknown"] }),
        ...protectionOf(answers),
      },
    ];
  });
}

function protectionOf({ secret }: StartAnswers): Values {
  if (secret === undefined) return {};
  const authentication = { from_proves: secret === "none" ? "none" : SECRET, to_proves: "unknown" };
  return { protection: { [secret === "sim" ? "link" : "application"]: { authentication } } };
}
