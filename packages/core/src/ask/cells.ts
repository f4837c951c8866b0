import type { Assessment } from "../assess/assess.ts";
import type { Question } from "../assess/questions.ts";
import type { Rating } from "../assess/rating.ts";
import { groundsOf } from "../assess/reasons.ts";
import { isLongForm, written } from "../facts/stated.ts";
import type { AnyEntity } from "../model/document.ts";
import { personFor } from "./desk.ts";

/** One value to find out: where it is written, and who was asked for it. */
export interface Cell {
  readonly address: string;
  readonly entity: AnyEntity;
  /** The field, or `absent` where a part is to be drawn or named absent. */
  readonly field: string;
  /** Whom the document says was asked, since when, until when; `note` in the writer's own words. */
  readonly asked?: string;
  readonly since?: string;
  readonly due?: string;
  readonly note?: unknown;
  /** Who implements what it is about. */
  readonly person?: string;
}

/** What an open finding waits for. */
export interface OpenFinding {
  readonly id: string;
  readonly rating: Rating;
  /** Question key (`of about`) and address of each cell, joined by a blank. */
  readonly waits: ReadonlySet<string>;
}

export const keyOf = ({ of, about }: Pick<Question, "of" | "about">): string => `${of} ${about}`;
export const cellKey = (question: Pick<Question, "of" | "about">, address: string): string =>
  `${keyOf(question)} ${address}`;

/** The value at an address as a cell; undefined where there is no such entity. */
export function cellAt({ document }: Pick<Assessment, "document">, address: string): Cell | undefined {
  const dot = address.indexOf(".");
  const entity = document.byId.get(address.slice(0, dot));
  if (entity === undefined || dot < 0) return undefined;
  const field = address.slice(dot + 1);
  const person = personFor(entity, document);
  return {
    address,
    entity,
    field,
    ...waitingIn(written(entity.value, field.split("."))),
    ...(person === undefined ? {} : { person }),
  };
}

function waitingIn(value: unknown): Pick<Cell, "asked" | "since" | "due" | "note"> {
  if (!isLongForm(value) || value.is !== "unknown" || value.asked === undefined) return {};
  const { asked, due } = value;
  const since = "since" in value && typeof value.since === "string" ? value.since : undefined;
  const note = "note" in value ? value.note : undefined;
  return {
    asked,
    ...(since === undefined ? {} : { since }),
    ...(due === undefined ? {} : { due }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Was somebody asked for it, so that it is not to be asked again yet? */
export const isWaiting = ({ asked, due }: Cell, asOf: string): boolean =>
  asked !== undefined && (due === undefined || due >= asOf);

/** Every open finding with what it waits for. */
export function openFindings({ judged, weigh, document }: Assessment): readonly OpenFinding[] {
  const kindAt = (id: string): string => document.byId.get(id)?.kind ?? "";
  return [...judged.findings((status) => status === "unknown")].map((finding) => {
    const { applies, decided } = judged.derive(finding);
    const waits = new Set<string>();
    for (const one of [applies, decided]) {
      if (one === undefined || typeof one.value !== "object") continue;
      const { missing, parts } = groundsOf(one.because);
      for (const { entity, field } of missing)
        waits.add(cellKey({ of: kindAt(entity), about: field }, `${entity}.${field}`));
      for (const { of, part } of parts) waits.add(cellKey({ of: kindAt(of), about: `part:${part}` }, `${of}.absent`));
    }
    return { id: finding.id, rating: weigh(finding).rating, waits };
  });
}
