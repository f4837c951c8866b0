import type { Assessment } from "../assess/assess.ts";
import { bind } from "../assess/condition.ts";
import type { Finding, Status } from "../assess/finding.ts";
import { statusIn } from "../assess/judge.ts";
import { groundsOf } from "../assess/reasons.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import type { Because } from "../facts/known.ts";
import { choicesAt } from "./levers.ts";
import type { Candidate } from "./setting.ts";

/** Statuses in which nothing is left to do. */
const CLEAR: ReadonlySet<Status> = new Set(["cleared", "met", "not-relevant"]);

/** Settings that clear a finding together. */
export interface Found {
  readonly settings: readonly Candidate[];
  readonly status: Status;
}

/** Tries out settings on one finding, counting how often. */
export interface Search {
  /** What the finding becomes. */
  readonly statusWith: (settings: readonly Candidate[]) => Status;
  /** Single settings worth trying when some are made already: the fields that then decide, nearest to the subject first. */
  readonly nextOf: (settings: readonly Candidate[]) => readonly Candidate[];
  /** Each single setting, beside some that are made, that clears the finding. */
  readonly singles: (made: readonly Candidate[]) => readonly Found[];
  /** The first pair that does; nothing when too much would have to be tried. */
  readonly pairs: (made: readonly Candidate[]) => readonly Found[];
  /** The same without the settings that are not needed. */
  readonly least: (found: Found) => Found;
}

/** Most pairs that are tried: an explanation has to come at once. */
const PAIRS = 500;
/** Single settings of which each pair starts, and most pairs that are gathered. */
const FIRSTS = 60;
const ENOUGH = 6;

/** A search for what clears a finding, by supposing values; whoever uses what it finds assesses it from scratch. */
export function createSearch({ evaluation }: Assessment, finding: Finding): Search {
  const { rule, subject } = finding;
  const decides = rule.kind === "concern" ? rule.raises : rule.met;
  const with_ = (settings: readonly Candidate[]): Evaluation =>
    settings.length === 0 ? evaluation : evaluation.supposing(new Map(settings.flatMap((one) => [...one.supposed])));
  const statusWith = (settings: readonly Candidate[]): Status => statusIn(rule, subject, with_(settings));
  const found = (settings: readonly Candidate[]): readonly Found[] => {
    const status = statusWith(settings);
    return CLEAR.has(status) ? [{ settings, status }] : [];
  };
  const nextOf = (settings: readonly Candidate[]): readonly Candidate[] => {
    const now = with_(settings);
    const reasons = [rule.applies, decides].map((one) => bind(one, now)(subject).because);
    const made = new Set(settings.map((one) => one.address));
    const candidates = fieldsIn(reasons).flatMap(({ entity, field }) => {
      const at = evaluation.document.byId.get(entity);
      return at === undefined || at.broken ? [] : choicesAt(at, field, evaluation.document, evaluation.knowledge);
    });
    const distinct = new Map(candidates.map((one) => [`${one.address} ${JSON.stringify(one.value)}`, one]));
    const own = (one: Candidate): number => (one.entity === subject.id ? 0 : 1);
    return [...distinct.values()].filter((one) => !made.has(one.address)).sort((a, b) => own(a) - own(b));
  };
  const singles = (made: readonly Candidate[]): readonly Found[] =>
    nextOf(made).flatMap((one) => found([...made, one]));
  const pairs = (made: readonly Candidate[]): readonly Found[] => {
    let left = PAIRS;
    const all: Found[] = [];
    const seen = new Set<string>();
    for (const first of nextOf(made).slice(0, FIRSTS)) {
      for (const second of nextOf([...made, first])) {
        const key = [first, second]
          .map((one) => `${one.address}=${JSON.stringify(one.value)}`)
          .sort()
          .join(" ");
        if (seen.has(key)) continue;
        seen.add(key);
        left -= 1;
        if (left < 0) return all;
        all.push(...found([...made, first, second]));
        if (all.length >= ENOUGH) return all;
      }
    }
    return all;
  };
  const least = (whole: Found): Found => {
    let settings = whole.settings;
    for (const one of whole.settings) {
      const fewer = settings.filter((each) => each !== one);
      if (fewer.length > 0 && statusWith(fewer) === whole.status) settings = fewer;
    }
    return { settings, status: whole.status };
  };
  return { statusWith, nextOf, singles, pairs, least };
}

/** Fields that reasons rest on, stated or not, each once. */
function fieldsIn(reasons: readonly Because[]): readonly { readonly entity: string; readonly field: string }[] {
  const all = reasons.flatMap((one) => {
    const { lines, missing } = groundsOf(one);
    return [...lines, ...missing];
  });
  return [...new Map(all.map((one) => [`${one.entity}.${one.field}`, one])).values()];
}
