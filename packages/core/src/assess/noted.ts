import { field } from "../model/fields.ts";
import type { AnyEntity, Document, Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import type { NotApplied } from "./effective.ts";
import type { Judged } from "./judge.ts";
import type { Finding } from "./finding.ts";
import { isRating, ratings, type Rating, type Weight } from "./rating.ts";

/**
 * A finding that no rule made: what a person wrote down, that a decision in place is contradicted by the model, or that a
 * stated day has passed.
 */
export interface NotedFinding {
  /** Of a finding by hand its own id; of a contradiction `DECISION@ADDRESS`; of a day that has passed `past@ADDRESS`. */
  readonly id: string;
  readonly subject: Entity<Kind>;
  readonly rating: Rating;
  readonly from: NotedSource;
  /** Decisions of the document about this finding. */
  readonly decisions: readonly Entity<"decision">[];
}

export type NotedSource =
  | { readonly by: "hand"; readonly finding: Entity<"finding"> }
  | { readonly by: "contradiction"; readonly decision: Entity<"decision">; readonly address: string }
  | { readonly by: "day"; readonly what: "support" | "validity"; readonly address: string; readonly day: string };

const expires = field<"credential", string>("credential", "expires");

/** What a contradiction counts for where nothing else says how heavy it is. Judgement: somebody relies on what is not so. */
const BELIEVED: Rating = "medium";
/** What a day that has passed counts for. Judgement: holes stay open; an expired proof is either refused or not checked. */
const PASSED: Readonly<Record<"support" | "validity", Rating>> = { support: "high", validity: "medium" };
const SUPPORT = "supported_until";

/** What judging a noted finding needs of an assessment. */
interface Judging {
  readonly document: Document;
  readonly evaluation: Evaluation;
  readonly notApplied: readonly NotApplied[];
  readonly judged: Judged;
  readonly weigh: (finding: Finding) => Weight;
  /** The day the assessment speaks of. */
  readonly asOf: string;
}

/** Findings by hand, contradicted decisions and days that have passed, heaviest first, else in the order of the document. */
export function notedFindings(of: Judging): readonly NotedFinding[] {
  const { document, evaluation } = of;
  const about = (id: string): readonly Entity<"decision">[] =>
    document.entities.decision.filter((one) => one.value.finding === id);
  const named = (id: string): AnyEntity | Entity<"system"> => document.byId.get(id) ?? evaluation.read.system;
  const found = [
    ...document.entities.finding.flatMap((finding): NotedFinding[] => {
      if (finding.broken) return [];
      const { rated, subject } = finding.value;
      const rating = isRating(rated) ? rated : BELIEVED;
      return [noted(finding.id, named(subject), rating, { by: "hand", finding }, about(finding.id))];
    }),
    ...of.notApplied.flatMap(({ decision: id, address, why }): NotedFinding[] => {
      const decision = document.entities.decision.find((one) => one.id === id);
      if (why !== "against-stated" || decision === undefined) return [];
      const own = `${id}@${address}`;
      const subject = named(address.split(".")[0] ?? "");
      const rating = heaviest(decision, subject, of) ?? BELIEVED;
      return [noted(own, subject, rating, { by: "contradiction", decision, address }, about(own))];
    }),
  ];
  for (const { subject, what, field, day } of passedDays(of)) {
    const address = `${subject.id}.${field}`;
    const own = `past@${address}`;
    found.push(noted(own, subject, PASSED[what], { by: "day", what, address, day }, about(own)));
  }
  return found.sort((a, b) => ratings.indexOf(a.rating) - ratings.indexOf(b.rating));
}

/** Stated days that lie before the day of the assessment: until when a maker supports a part, a credential is valid. */
function passedDays({ document: { entities }, evaluation, asOf }: Judging): readonly Passed[] {
  const passed = (day: unknown): day is string => typeof day === "string" && day < asOf;
  const supports = entities.component.flatMap((subject): Passed[] => {
    if (subject.broken || !evaluation.read.has(subject, SUPPORT)) return [];
    const day = evaluation.read.property(subject, SUPPORT).value;
    return passed(day) ? [{ subject, what: "support", field: `properties.${SUPPORT}`, day }] : [];
  });
  const validities = entities.credential.flatMap((subject): Passed[] => {
    const day = subject.broken ? undefined : evaluation.read.stated(subject, expires).value;
    return passed(day) ? [{ subject, what: "validity", field: "expires", day }] : [];
  });
  return [...supports, ...validities];
}

interface Passed {
  readonly subject: Entity<Kind>;
  readonly what: "support" | "validity";
  readonly field: string;
  readonly day: string;
}

/** A decision of its own may have rated it anew. */
function noted(
  id: string,
  subject: Entity<Kind>,
  rating: Rating,
  from: NotedSource,
  decisions: readonly Entity<"decision">[],
): NotedFinding {
  const anew = decisions
    .flatMap(({ value }) => (value.status === "rated" ? (value.rated ?? []) : []))
    .findLast(isRating);
  return { id, subject, rating: anew ?? rating, from, decisions };
}

/** The weight of what the decision was to settle: its recommendation, wherever it is to apply. */
function heaviest(
  { value }: Entity<"decision">,
  subject: Entity<Kind>,
  { judged, weigh }: Judging,
): Rating | undefined {
  if (value.recommendation === undefined) return undefined;
  const ids = [...(value.applies_to ?? ["system"]), subject.id].map((id) => `${value.recommendation}@${id}`);
  const weights = ids.flatMap((id) => {
    const finding = judged.finding(id);
    return finding === undefined ? [] : [weigh(finding).rating];
  });
  return ratings.find((rating) => weights.includes(rating));
}
