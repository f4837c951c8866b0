import type { Document } from "../model/document.ts";
import type { Finding } from "./finding.ts";
import type { Judged } from "./judge.ts";
import type { Rating, Weight } from "./rating.ts";
import { groundsOf } from "./reasons.ts";

/** Something to find out: a field to state, or a part to draw or name absent, for one or several subjects. */
export interface Question {
  /** `properties.debug_port`, `holds`, `protection.transport` …, or `part:CLASS`. */
  readonly about: string;
  readonly kind: "field" | "part";
  /** Kind of entity that the field belongs to. */
  readonly of: string;
  /** Addresses to fill in: one question, many subjects. */
  readonly addresses: readonly string[];
  /** Findings that stay open until it is answered. */
  readonly findings: readonly string[];
  /** Sum of what the open findings weigh, each shared among the questions it waits for. */
  readonly worth: number;
  readonly rating: Rating;
  readonly asked: readonly string[];
}

const worthOf: Readonly<Record<Rating, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

interface Open {
  readonly kind: "field" | "part";
  readonly addresses: Map<string, string | undefined>;
  readonly findings: Set<string>;
  worth: number;
  rating: Rating;
}

/**
 * Open questions, those first that would settle most: an open finding counts with its weight, shared among the
 * questions that it waits for. Questions about the same property of several parts are one question.
 */
export function questionsOf(
  judged: Judged,
  weigh: (finding: Finding) => Weight,
  document: Document,
): readonly Question[] {
  const open = new Map<string, Open>();
  for (const finding of judged.findings((status) => status === "unknown")) {
    const { applies, decided } = judged.derive(finding);
    const reasons = [applies, decided].filter((one) => one !== undefined && typeof one.value === "object");
    const grounds = reasons.map((one) => groundsOf(one?.because ?? applies.because));
    const asks = grounds.flatMap((one) => [
      ...one.missing.map((at) => ({
        about: at.field,
        kind: "field" as const,
        address: `${at.entity}.${at.field}`,
        asked: at.asked,
      })),
      ...one.parts.map((at) => ({
        about: `part:${at.part}`,
        kind: "part" as const,
        address: `${at.of}.absent`,
        asked: undefined,
      })),
    ]);
    const { rating } = weigh(finding);
    for (const ask of asks) {
      const entity = document.byId.get(ask.address.slice(0, ask.address.indexOf(".")));
      const key = `${entity?.kind ?? ""} ${ask.about}`;
      let one = open.get(key);
      if (one === undefined)
        open.set(key, (one = { kind: ask.kind, addresses: new Map(), findings: new Set(), worth: 0, rating }));
      one.addresses.set(ask.address, ask.asked);
      one.findings.add(finding.id);
      one.worth += worthOf[rating] / asks.length;
      if (worthOf[rating] > worthOf[one.rating]) one.rating = rating;
    }
  }
  return [...open]
    .map(([key, one]) => ({
      about: key.slice(key.indexOf(" ") + 1),
      of: key.slice(0, key.indexOf(" ")),
      kind: one.kind,
      addresses: [...one.addresses.keys()],
      findings: [...one.findings],
      worth: one.worth,
      rating: one.rating,
      asked: [...new Set([...one.addresses.values()].filter((who) => who !== undefined))],
    }))
    .sort((a, b) => b.worth - a.worth || (a.about < b.about ? -1 : 1));
}
