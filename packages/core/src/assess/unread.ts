import { factsIn } from "../knowledge/condition.ts";
import type { Document, Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { isLongForm } from "../facts/stated.ts";
import { isRecord } from "../read/mishap.ts";
import type { RuleRecord } from "./finding.ts";
import type { Judged } from "./judge.ts";

/**
 * Fields besides the properties of classes that state something to be judged by. References, names and figures for
 * people are left out: they say what belongs together, or are there to be read.
 */
const JUDGED: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  actor: ["contract"],
  data: ["static", "legal_basis", "consent", "retention", "classification", "grants", "identifies"],
  credential: [
    "algorithm",
    "key_bits",
    "scope",
    "issued",
    "exposure",
    "made",
    "rotation",
    "revocable",
    "initial",
    "prepared_ahead",
    "expires",
  ],
  network: ["roaming", "join", "client_isolation", "reach"],
  function: ["criticality", "safe_state", "works_without_back_end"],
  component: ["published", "privilege", "integration"],
  flow: ["filter"],
};

const isStated = (value: unknown): boolean => {
  const inside = isLongForm(value) ? value.is : value;
  return inside !== undefined && inside !== "unknown";
};

/** Addresses of stated values that no rule and no fact reads: they are in the document and change no result. */
export function unreadOf(evaluation: Evaluation, judged: Judged): readonly string[] {
  const { document } = evaluation;
  const never = (of: readonly Stated[]): readonly Stated[] =>
    of.filter(({ subject, field }) => !evaluation.isRead(subject, field));
  const left = never(statedIn(document));
  // A rule stops at what decides it. Deriving everything around tells what nobody needed from what nobody knows.
  for (const subject of neighbours(left, document)) {
    for (const fact of evaluation.registry) if (fact.of === subject.kind) evaluation.byName(subject, fact.id);
  }
  const still = never(left).filter(({ field }) => !isForPeople(field, evaluation));
  const asked = still.length === 0 ? new Set<string>() : askedByRules(judged, evaluation);
  return still.map(({ subject, field }) => `${subject.id}.${field}`).filter((address) => !asked.has(address));
}

/** Free text is there to be read by people; days are compared with the day of the assessment. */
const isForPeople = (field: string, { knowledge }: Evaluation): boolean =>
  ["text", "date"].includes(knowledge.properties.get(field.slice("properties.".length))?.type ?? "") ||
  field === "expires";

/**
 * Addresses of properties that rules ask for by name of what they are judging. A rule stops at what decides it, so that it
 * may never have come to them: they count all the same, once what decided it is mended.
 */
function askedByRules(judged: Judged, evaluation: Evaluation): ReadonlySet<string> {
  const asked = new Set<string>();
  const own = new Map<string, readonly string[]>();
  for (const { rule, subject } of judged.findings()) {
    let names = own.get(rule.id);
    if (names === undefined) own.set(rule.id, (names = propertiesAskedBy(rule, evaluation)));
    // Where a property is read elsewhere than at the subject, it is asked of the organisation or the whole unit.
    for (const name of names) for (const id of [subject.id, "system"]) asked.add(`${id}.properties.${name}`);
  }
  return asked;
}

function propertiesAskedBy(rule: RuleRecord, { knowledge, factById }: Evaluation): readonly string[] {
  const conditions = rule.kind === "concern" ? [rule.applies, rule.raises] : [rule.applies, rule.met, rule.met_partly];
  const names = conditions.flatMap((one) => (one === undefined ? [] : factsIn(one).map(({ fact }) => fact)));
  return [...new Set(names)].filter((name) => factById(name) === undefined && knowledge.properties.has(name));
}

interface Stated {
  readonly subject: Entity<Kind>;
  readonly field: string;
}

function statedIn({ entities }: Document): readonly Stated[] {
  const judged = Object.values(entities).flatMap((all: readonly Entity<Kind>[]) =>
    all.flatMap((subject) => {
      const value: unknown = subject.value;
      const names = isRecord(value) ? (JUDGED[subject.kind] ?? []).filter((name) => isStated(value[name])) : [];
      return names.map((field) => ({ subject, field }));
    }),
  );
  const properties = [...entities.system, ...entities.component].flatMap((subject) =>
    Object.entries(subject.value.properties ?? {})
      .filter(([, value]) => isStated(value))
      .map(([name]) => ({ subject, field: `properties.${name}` })),
  );
  return [...properties, ...judged];
}

/** The entities of the values and all parts of the same units: a value is often read from another part of the unit. */
function neighbours(of: readonly Stated[], document: Document): ReadonlySet<Entity<Kind>> {
  const outermost = (one: Entity<"component">): string => {
    let at = one;
    for (let steps = 0; steps < 64; steps += 1) {
      const above = document.entities.component[document.byId.get(at.value.part_of ?? "")?.index ?? -1];
      if (at.value.part_of === undefined || above?.id !== at.value.part_of) break;
      at = above;
    }
    return at.id;
  };
  const found = new Set(of.map(({ subject }) => subject));
  const units = new Set(
    of.flatMap(({ subject }) => {
      const one = subject.kind === "component" ? document.entities.component[subject.index] : undefined;
      return one === undefined ? [] : [outermost(one)];
    }),
  );
  for (const one of units.size === 0 ? [] : document.entities.component) if (units.has(outermost(one))) found.add(one);
  if (of.length > 0) for (const one of document.entities.system) found.add(one);
  return found;
}
