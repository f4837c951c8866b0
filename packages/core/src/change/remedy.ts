import { isKind, type AnyEntity, type Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { RecommendationRecord } from "../knowledge/rules.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { isUnknown } from "../facts/known.ts";
import { ownProofs, unitAround } from "../facts/identity-proof.ts";
import { idsIn } from "../facts/roles/references.ts";
import { provesBy } from "../facts/roles/flows.ts";
import { saidAt, STARTERS } from "../facts/said-at.ts";
import { asWritten, candidate, sameValue, valueAt, type Candidate } from "./setting.ts";

type SetRole = RecommendationRecord["sets"][number]["role"];

/**
 * What a recommendation sets, on the entities that its roles mean for a subject. What already is so is left out; so is
 * what no entity of the document can say.
 */
export function remedyOf(
  record: RecommendationRecord,
  subject: Entity<Kind>,
  evaluation: Evaluation,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { role, property, to } of record.sets) {
    for (const address of addressesOf(role, property, subject, evaluation)) {
      const now = valueAt(evaluation.document, address);
      const value = Array.isArray(to) ? joined(now, to) : asWritten(to);
      if (!isEnough(now, value)) found.set(address, candidate(address, value));
    }
  }
  return [...found.values()];
}

const joined = (now: unknown, to: readonly string[]): readonly string[] => [
  ...new Set([...idsIn(now).filter((one) => one !== "none" && one !== "unknown"), ...to]),
];

/** Is it so already? */
const isEnough = (now: unknown, value: unknown): boolean => now !== undefined && sameValue(now, value);

function addressesOf(
  role: SetRole,
  property: string,
  subject: Entity<Kind>,
  evaluation: Evaluation,
): readonly string[] {
  const { all } = evaluation;
  const at = all.entity(subject.id);
  if (at === undefined) return [];
  if (role === "proves_by") return credentialsOf(at, evaluation).map((id) => `${id}.${property}`);
  if (role === "held_credentials") {
    const held = isKind(at, "component") ? idsIn(at.value.holds) : [];
    return held.filter((id) => all.entity(id)?.kind === "credential").map((id) => `${id}.${property}`);
  }
  if (!isKind(at, "component")) return [address(at, property, evaluation)];
  const place = role === "unit" ? unitAround(at, evaluation.read) : at;
  const said = saidAt(place, property, evaluation.read, role === "verifier" ? STARTERS : []);
  return said === undefined ? [] : [`${said.id}.properties.${property}`];
}

/** Only components and the organisation have properties; of other kinds the field itself is meant. */
const address = (at: AnyEntity, property: string, { knowledge }: Evaluation): string =>
  at.kind === "system" && knowledge.properties.has(property)
    ? `${at.id}.properties.${property}`
    : `${at.id}.${property}`;

/** Credentials by which a unit, or an end of a flow, proves itself. */
function credentialsOf(at: AnyEntity, { read }: Evaluation): readonly string[] {
  if (isKind(at, "flow")) return read.related(at, provesBy).members.map((one) => one.id);
  if (!isKind(at, "component")) return [];
  const proofs = ownProofs(at, read).map((one) => one.value);
  return [
    ...new Set(proofs.flatMap((one) => (isUnknown(one) || typeof one !== "object" || !("id" in one) ? [] : [one.id]))),
  ];
}
