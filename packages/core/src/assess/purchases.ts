import type { PurchaseRecord } from "../knowledge/advice.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { isKind, type Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { isUnknown } from "../facts/known.ts";
import { deliveredAround } from "../facts/unit-traffic.ts";
import { bind } from "./condition.ts";
import { findingId, type Finding } from "./finding.ts";
import type { Judged } from "./judge.ts";

/** One purchase that would meet several things at once at a place of the product, and is paid for once. */
export interface Offer {
  /** `RECORD@ID`, as of a finding. */
  readonly id: string;
  readonly record: PurchaseRecord;
  readonly subject: Entity<Kind>;
  /** `offered`: can be used here. `in-use`: is there already. `unknown`: something is not said. */
  readonly status: "offered" | "in-use" | "unknown";
  /** Findings in need of it: gaps and half-done things that it meets, at the subject, in its unit, or of the whole product. */
  readonly meets: readonly Finding[];
}

/** Every purchase at every place where it can or may be used, those first that meet most. */
export function offersOf(judged: Judged, evaluation: Evaluation, knowledge: Knowledge): readonly Offer[] {
  const inNeed = new Map<string, Finding[]>();
  for (const finding of judged.findings((status) => status === "gap" || status === "partly")) {
    const list = inNeed.get(finding.rule.id);
    if (list === undefined) inNeed.set(finding.rule.id, [finding]);
    else list.push(finding);
  }
  const found = [...knowledge.purchases.values()].flatMap((record) => offersFrom(record, inNeed, evaluation));
  return found.sort((a, b) => b.meets.length - a.meets.length);
}

function offersFrom(
  record: PurchaseRecord,
  inNeed: ReadonlyMap<string, readonly Finding[]>,
  evaluation: Evaluation,
): readonly Offer[] {
  const [applies, has] = [bind(record.applies, evaluation), bind(record.has, evaluation)];
  return evaluation.all.of(record.subject).flatMap((subject: Entity<Kind>): readonly Offer[] => {
    const applying = applies(subject).value;
    if (applying === false) return [];
    const there = has(subject).value;
    const status = there === true ? "in-use" : isUnknown(applying) || isUnknown(there) ? "unknown" : "offered";
    const meets = record.meets.flatMap(({ recommendation }) =>
      (inNeed.get(recommendation) ?? []).filter((one) => isNear(one.subject, subject, evaluation)),
    );
    return [{ id: findingId(record.id, subject.id), record, subject, status, meets }];
  });
}

/** Is a finding about the place, about the thing it belongs to, about one of its flows, or about the whole product? */
function isNear(of: Entity<Kind>, place: Entity<Kind>, evaluation: Evaluation): boolean {
  if (of.kind === "system" || of.id === place.id) return true;
  const { read } = evaluation;
  const [found, here] = [read.entity(of.id), read.entity(place.id)];
  if (!isKind(here, "component")) return false;
  const around = deliveredAround(here, read);
  const belongs = (id: string): boolean => {
    const one = read.entity(id);
    return isKind(one, "component") && deliveredAround(one, read) === around;
  };
  return isKind(found, "flow") ? belongs(found.value.from) || belongs(found.value.to) : belongs(of.id);
}
