import type { Assessment } from "../assess/assess.ts";
import type { Question } from "../assess/questions.ts";
import type { Pairing } from "./pairing.ts";

/** Addresses that a question asks for and did not before, or no longer does. */
export interface QuestionDifference {
  readonly about: string;
  readonly of: string;
  readonly rating: Question["rating"];
  readonly addresses: readonly string[];
  /** How many findings wait for the question. */
  readonly findings: number;
}

export interface QuestionDifferences {
  readonly raised: readonly QuestionDifference[];
  readonly gone: readonly QuestionDifference[];
}

/** Questions that are new and questions that are gone, address by address, each in the order of its assessment. */
export function questionDifferences(before: Assessment, after: Assessment, pairing: Pairing): QuestionDifferences {
  const renamed = before.questions().map((one) => ({ ...one, addresses: one.addresses.map(now(pairing)) }));
  return { raised: beyond(after.questions(), renamed), gone: beyond(renamed, after.questions()) };
}

const now =
  (pairing: Pairing) =>
  (address: string): string => {
    const [id = "", ...field] = address.split(".");
    return [pairing.now(id), ...field].join(".");
  };

function beyond(questions: readonly Question[], others: readonly Question[]): readonly QuestionDifference[] {
  const asked = new Set(others.flatMap((one) => one.addresses.map((address) => `${one.about} ${address}`)));
  return questions.flatMap(({ about, of, rating, addresses, findings }) => {
    const more = addresses.filter((address) => !asked.has(`${about} ${address}`));
    return more.length === 0 ? [] : [{ about, of, rating, addresses: more, findings: findings.length }];
  });
}
