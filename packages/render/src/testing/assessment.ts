import {
  assess,
  knowledgeOf,
  parse,
  recordFolders,
  type Assessment,
  type Knowledge,
  type Model,
  type PackedRecord,
} from "@sekisho/core";

const both = (text: string): { en: string; ja: string } => ({ en: text, ja: `${text}（日）` });
const asked = { asked_of: "hardware", stage: "evaluate" };

const property = (id: string): PackedRecord => [
  "properties",
  recordFolders.properties.schema.parse({
    id,
    kind: "property",
    type: "truth",
    name: both(id),
    question: both(`Is it ${id}?`),
    why: both("w"),
    ...asked,
  }),
];
const classOf = (id: string, group: string, ecosystem: string, properties: readonly string[]): PackedRecord => [
  "classes",
  recordFolders.classes.schema.parse({
    id,
    kind: "class",
    group,
    ecosystem,
    name: both(id),
    meaning: both(id),
    traits: { runs_own_code: true, stores: true, anchor: false, tier: "none" },
    properties,
  }),
];
const words = (id: string, values: readonly string[]): PackedRecord => [
  "vocabularies",
  recordFolders.vocabularies.schema.parse({
    id,
    kind: "vocabulary",
    values: values.map((one) => ({ id: one, words: both(one) })),
  }),
];

const rule = { checked: { number: "no", title: "no", level: "no" }, subject: "component" };
const recommendation = (section: string, met: object, more: object = {}): PackedRecord => [
  "recommendations",
  recordFolders.recommendations.schema.parse({
    id: `R_${section}`,
    kind: "recommendation",
    guideline: { document: "CLP.13", section, level: "high" },
    title: both(`Recommendation ${section}`),
    summary: both("What to do."),
    method: both("How it is done."),
    risk: both("What happens otherwise."),
    cost: { once: { min: 5, likely: 10, max: 20, unit: "person-days" }, yearly: 2, basis: "judgement" },
    applies: { ecosystem: { in: ["endpoint", "service"] } },
    met,
    in_field: "by-update",
    ...rule,
    ...more,
  }),
];

/** A knowledge base with one rule for each thing that a report has to show. */
export const fewRules: Knowledge = knowledgeOf("few", [
  classOf("endpoint", "unit", "endpoint", ["checked_start", "locked", "signed"]),
  classOf("chip", "hardware", "endpoint", ["checked_start", "locked", "signed"]),
  classOf("server", "service-component", "service", ["checked_start", "locked", "signed"]),
  classOf("system", "system", "system", []),
  property("checked_start"),
  property("locked"),
  property("signed"),
  words("decision-statuses", ["planned", "in-place", "held", "rejected", "accepted"]),
  words("actor-kinds", ["user"]),
  words("scopes", ["device", "fleet"]),
  [
    "networks",
    recordFolders.networks.schema.parse({
      id: "internet",
      kind: "network",
      name: both("internet"),
      meaning: both("internet"),
      reach: "internet",
      long_range: true,
      radio: false,
      emits_identifier: false,
      subscription: false,
      mutual_authentication: false,
      link_protection: "none",
      link_reaches: "operator",
    }),
  ],
  [
    "concerns",
    recordFolders.concerns.schema.parse({
      id: "C_1",
      kind: "concern",
      guideline: { document: "CLP.13", section: "5.1" },
      level: "critical",
      level_basis: "judgement",
      title: both("Can it be cloned?"),
      summary: both("A concern."),
      applies: { ecosystem: { in: ["endpoint", "service"] } },
      raises: { locked: "no" },
      leads_to: [
        { id: "R_6.1", basis: "judgement" },
        { id: "X_9.9", basis: "judgement" },
      ],
      ...rule,
    }),
  ],
  recommendation("6.1", { locked: "yes" }),
  recommendation(
    "6.2",
    { all: [{ locked: "yes" }, { signed: "yes" }] },
    { met_partly: { signed: "yes" }, partly_because: both("Half of it.") },
  ),
  recommendation("6.3", { checked_start: "yes" }),
]);

/** Names that would do harm where a report took them for markup. */
export const HOSTILE = `<script>alert("1")</script> & [x](javascript:y) \`@team\` | **b**`;

const DOCUMENT = `
format: sekisho/1
system:
  name: ${JSON.stringify(HOSTILE)}
people:
  sato: {name: ${JSON.stringify(HOSTILE)}}
actors:
  wearer: {name: Wearer, kind: user}
zones:
  wrist: {name: ${JSON.stringify(HOSTILE)}}
  room: {name: Room}
networks:
  net: {kind: internet}
components:
  unit:
    name: ${JSON.stringify(HOSTILE)}
    class: endpoint
    zone: wrist
    properties: {locked: {is: no, assuming: cheap}, signed: yes}
  inner: {class: chip, part_of: unit, properties: {locked: yes, signed: no, checked_start: yes}}
  server: {name: {en: Server, ja: サーバー}, class: server, zone: room, properties: {locked: no}}
flows:
  up: {from: unit, to: server, over: net, carries: [], returns: []}
  look: {from: wearer, to: server, over: net, carries: [], returns: []}
assumptions:
  cheap: {statement: ${JSON.stringify(HOSTILE)}, owner: sato, since: 2026-01-01, review_by: 2026-02-01}
decisions:
  lock-it:
    name: Lock it
    recommendation: R_6.1
    applies_to: [server]
    status: planned
    by: sato
    since: 2026-01-01
    due: 2026-03-01
    why: ${JSON.stringify(HOSTILE)}
    changes: [{set: server.properties.locked, value: yes}]
  leave-it: {recommendation: R_6.1, applies_to: [unit], status: rejected, by: sato, since: 2026-01-01}
tasks:
  train: {what: Train people, owner: sato, applies_to: [unit]}
`;

/** A small product assessed: something raised, a gap, half-done, met, open, settled in the planned model, decided. */
export function example(model: Model = "current", text: string = DOCUMENT): Assessment {
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes: text }], fewRules);
  const [problem] = problems.filter((one) => one.severity === "error");
  if (problem !== undefined) throw new Error(`the example of the tests is wrong: ${JSON.stringify(problem)}`);
  return assess(document, fewRules, "2026-06-01", { model });
}

/** A product of many components: `units` in one zone, each with `parts`, each sending to the next. */
export function large(units: number, parts: number): Assessment {
  const ids = Array.from({ length: units }, (_, index) => `unit-${index}`);
  const lines = ids.flatMap((id) => [
    `  ${id}: {class: endpoint, zone: wrist}`,
    ...Array.from({ length: parts }, (_, part) => `  ${id}-part-${part}: {class: chip, part_of: ${id}}`),
  ]);
  const flows = ids.slice(1).map((id, index) => `  flow-${index}: {from: unit-${index}, to: ${id}, over: net}`);
  return example(
    "current",
    `format: sekisho/1\nsystem: {name: Large}\nzones:\n  wrist: {name: Wrist}\n  room: {name: Room}\nnetworks:\n  net: {kind: internet}\ncomponents:\n${lines.join("\n")}\nflows:\n${flows.join("\n")}\n`,
  );
}
