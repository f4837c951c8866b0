import type { Assessment } from "../assess/assess.ts";
import type { Finding, Status } from "../assess/finding.ts";
import { ratings, type Rating } from "../assess/rating.ts";

/** A finding that is not what it was; `not-relevant` where there was or is none. */
export interface Changed {
  readonly finding: Finding;
  readonly rating: Rating;
  readonly from: Status;
  readonly to: Status;
}

/** What answers did to the assessment. */
export interface Effect {
  /** Concerns raised, gaps and half-done things: what is certain. */
  readonly certain: { readonly before: number; readonly after: number };
  readonly open: { readonly before: number; readonly after: number };
  /** The gravest first. */
  readonly changed: readonly Changed[];
}

const certainOf = ({ judged }: Assessment): number =>
  judged.count("raised") + judged.count("gap") + judged.count("partly");

/** What changed from one assessment to the other. */
export function effectOf(before: Assessment, after: Assessment): Effect {
  const was = new Map([...before.judged.findings()].map((one) => [one.id, one]));
  const is = new Map([...after.judged.findings()].map((one) => [one.id, one]));
  const gone = [...was.values()].filter((one) => !is.has(one.id));
  const changed = [
    ...[...is.values()].flatMap((finding): Changed[] => {
      const from = was.get(finding.id)?.status ?? "not-relevant";
      return from === finding.status
        ? []
        : [{ finding, rating: after.weigh(finding).rating, from, to: finding.status }];
    }),
    ...gone.map((finding): Changed => ({
      finding,
      rating: before.weigh(finding).rating,
      from: finding.status,
      to: "not-relevant",
    })),
  ];
  return {
    certain: { before: certainOf(before), after: certainOf(after) },
    open: { before: before.judged.count("unknown"), after: after.judged.count("unknown") },
    changed: changed.sort((a, b) => ratings.indexOf(a.rating) - ratings.indexOf(b.rating)),
  };
}
