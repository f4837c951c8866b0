import type { Assessment } from "../assess/assess.ts";
import type { NotApplied } from "../assess/effective.ts";
import { written } from "../facts/stated.ts";
import type { Document, Entity } from "../model/document.ts";
import type { FindingDifference } from "./findings.ts";
import type { Pairing } from "./pairing.ts";
import { fieldChanges, type FieldChange } from "./values.ts";

/** A decision that stands as it stood, while what it was about, or what it relied on, does not. */
export interface Reopened {
  readonly decision: Entity<"decision">;
  /** Values that it wrote down when it was signed, that were so before and are no longer; `field` is the whole address. */
  readonly values: readonly FieldChange[];
  /** Findings it is about that are graver or other than what was judged. */
  readonly findings: readonly FindingDifference[];
}

export interface DecisionDifferences {
  readonly reopened: readonly Reopened[];
  /** Effects of decisions that could go into the model before and cannot now. */
  readonly notApplied: readonly NotApplied[];
}

/** States in which a person said no, for now or for good, to something that is certain or open. */
const NO: ReadonlySet<string> = new Set([
  "held",
  "rejected",
  "not-relevant",
  "overruled",
  "false-alarm",
  "rated",
  "accepted",
]);
/** What became of a finding that a no was not said to. */
const GRAVER: ReadonlySet<string> = new Set(["new", "worse", "rated", "question"]);

/** Decisions to be looked at again because of what changed. */
export function decisionDifferences(
  before: Assessment,
  after: Assessment,
  pairing: Pairing,
  findings: () => readonly FindingDifference[],
): DecisionDifferences {
  const standing = after.document.entities.decision.filter((one) => {
    const entity = after.document.byId.get(one.id);
    return entity !== undefined && !one.broken && pairing.former(entity) !== undefined;
  });
  const reopened = standing.flatMap((decision): readonly Reopened[] => {
    const values = reliedOn(decision, before, after, pairing);
    const about = NO.has(decision.value.status)
      ? findings().filter((one) => GRAVER.has(one.change) && isAbout(decision, one) && one.before !== "absent")
      : [];
    return values.length + about.length === 0 ? [] : [{ decision, values, findings: about }];
  });
  const known = new Set(before.notApplied.map((one) => `${pairing.now(one.decision)} ${one.address} ${one.why}`));
  // What the model contradicts is a finding.
  const notApplied = after.notApplied.filter(
    (one) => one.why !== "against-stated" && !known.has(`${one.decision} ${one.address} ${one.why}`),
  );
  return { reopened, notApplied };
}

const isAbout = ({ value }: Entity<"decision">, { id, of }: FindingDifference): boolean =>
  value.finding === id ||
  ("rule" in of && value.recommendation === of.rule.id && (value.applies_to ?? ["system"]).includes(of.subject.id));

/** What a signature rested on and no longer finds, where it found it before. */
function reliedOn(
  { value }: Entity<"decision">,
  before: Assessment,
  after: Assessment,
  pairing: Pairing,
): readonly FieldChange[] {
  return Object.entries(value.relied_on?.values ?? {}).flatMap(([address, signed]) => {
    const [id = "", ...path] = address.split(".");
    const is = valueAt(after.document, id, path);
    const former = after.document.byId.get(id);
    const was = valueAt(before.document, (former && pairing.former(former))?.id ?? id, path);
    const broken = fieldChanges(signed, is, address);
    return broken.length > 0 && fieldChanges(signed, was, address).length === 0 ? broken : [];
  });
}

const valueAt = (document: Document, id: string, path: readonly string[]): unknown =>
  written(document.byId.get(id)?.value, path);
