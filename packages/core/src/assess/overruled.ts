import type { Entity } from "../model/document.ts";
import type { Finding } from "./finding.ts";

/** A finding that a law overrules (G1.4): neither a gap nor something that somebody accepts. */
export interface Overruled {
  readonly finding: Finding;
  /** The decision that says which law it is, and where it holds. */
  readonly decision: Entity<"decision">;
}

const OVERRULED = "overruled";

/** What is read of a finding to know which decisions are about it. */
interface Named {
  readonly id: string;
  readonly rule: { readonly id: string };
  readonly subject: { readonly id: string };
}

/** Is a decision about this finding: about its recommendation at its subject, or about the very finding? */
export const isAbout = (decision: Entity<"decision">, finding: Named): boolean =>
  decision.value.finding === finding.id ||
  (decision.value.recommendation === finding.rule.id &&
    (decision.value.applies_to ?? ["system"]).includes(finding.subject.id));

/**
 * The decision by which a law overrules a finding, if there is one. It counts only where it names the law and the
 * country: else the finding stays what it is.
 */
export const overruling = (finding: Named, decisions: readonly Entity<"decision">[]): Entity<"decision"> | undefined =>
  decisions.find(
    (one) => one.value.status === OVERRULED && one.value.overruled_by !== undefined && isAbout(one, finding),
  );
