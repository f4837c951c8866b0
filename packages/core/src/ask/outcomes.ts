import type { Assessment } from "../assess/assess.ts";
import type { Finding, Status } from "../assess/finding.ts";
import { statusIn } from "../assess/judge.ts";
import { ratings, type Rating } from "../assess/rating.ts";
import type { Item } from "./agenda.ts";
import type { Choice, Form } from "./form.ts";

/** A finding with its weight and what it would become. */
export interface Outcome {
  readonly finding: Finding;
  readonly rating: Rating;
  readonly status: Status;
}

/** What one answer, given for all the parts of a question, would decide; what stays open is only counted. */
export interface ChoiceOutcome {
  readonly choice: Choice;
  readonly decides: readonly Outcome[];
  readonly open: number;
}

/** Findings that wait for a question, the gravest first. */
export function waitingFor(item: Item, { judged, weigh }: Assessment): readonly Outcome[] {
  return item.findings
    .flatMap((id): Outcome[] => {
      const finding = judged.finding(id);
      return finding === undefined ? [] : [{ finding, rating: weigh(finding).rating, status: finding.status }];
    })
    .sort(byRating);
}

const byRating = (a: Outcome, b: Outcome): number => ratings.indexOf(a.rating) - ratings.indexOf(b.rating);

/** What each answer would decide, judged anew with the value supposed. Nothing where the answers are no closed list. */
export function outcomesOf(item: Item, form: Form, assessment: Assessment): readonly ChoiceOutcome[] {
  if (form.type !== "choice" || form.credential || item.about.startsWith("part:")) return [];
  const waiting = waitingFor(item, assessment);
  return form.choices.map((choice) => {
    const value = supposed(choice.value, form.many);
    const fields = new Map(item.cells.flatMap((cell) => leaves(cell.address, value)));
    const evaluation = assessment.evaluation.supposing(fields);
    const judged = waiting.map((one) => ({
      ...one,
      status: statusIn(one.finding.rule, one.finding.subject, evaluation),
    }));
    const decides = judged.filter(({ status }) => status !== "unknown");
    return { choice, decides, open: judged.length - decides.length };
  });
}

/** A value as the schema leaves it, which is what facts read. */
function supposed(value: unknown, many: boolean): unknown {
  const plain = value === "yes" ? true : value === "no" ? false : value;
  return many ? [plain] : plain;
}

/** Facts read field by field: a map is supposed with each of its fields. */
function leaves(address: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[address, value]];
  return [[address, value], ...Object.entries(value).flatMap(([key, one]) => leaves(`${address}.${key}`, one))];
}
