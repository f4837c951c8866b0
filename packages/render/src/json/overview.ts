import { isUnknown, overviewOf, type Assessment } from "@sekisho/core";
import type { AssessmentOutput } from "./schema.ts";

const maybe = (value: unknown): "yes" | "no" | "unknown" =>
  isUnknown(value) ? "unknown" : value === true ? "yes" : "no";

const word = (value: unknown): string => (typeof value === "string" ? value : "unknown");

/** The overview of an assessed product for programs: ids and words of the format. */
export function overviewOutput({ evaluation }: Assessment): AssessmentOutput["overview"] {
  const { boundaries, secrets, personal, owners } = overviewOf(evaluation);
  return {
    boundaries: boundaries.map((one) => ({
      flow: one.flow.id,
      from_proves: word(one.from),
      to_proves: word(one.to),
      encrypted: isUnknown(one.encrypted) ? "unknown" : one.encrypted,
      bearer_trusted_alone: maybe(one.bearerAlone),
    })),
    secrets: secrets.map((one) => ({
      credential: one.credential.id,
      scope: word(one.scope),
      kept_in: one.keptIn.map(({ id }) => id),
      perhaps_elsewhere: one.perhapsElsewhere,
      readable: maybe(one.readable),
      opens_others: maybe(one.opensOthers),
      guessable: maybe(one.guessable),
    })),
    personal: personal.map((one) => ({
      data: one.data.id,
      personal: maybe(one.personal),
      sensitive: maybe(one.sensitive),
      third_parties: maybe(one.thirdParties),
      abroad: one.abroad.map(({ id }) => id),
      perhaps_abroad: one.perhapsAbroad,
    })),
    owners: owners.map((one) => ({
      component: one.component.id,
      implements: one.implements,
      watches: one.watches,
    })),
  };
}
