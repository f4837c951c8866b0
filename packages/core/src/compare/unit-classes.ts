import type { Assessment } from "../assess/assess.ts";
import type { EndpointClass } from "../assess/endpoints.ts";
import { bind } from "../assess/condition.ts";
import { isUnknown, type Known } from "../facts/known.ts";
import type { TcbRecord } from "../knowledge/rules.ts";
import type { AnyEntity } from "../model/document.ts";
import type { Cause, CauseFinder } from "./causes.ts";
import type { Pairing } from "./pairing.ts";

/** A unit of another class of endpoint than before, or with another trusted computing base. */
export interface ClassDifference {
  readonly id: string;
  readonly unit: AnyEntity;
  /** `unknown` while it cannot be told; `absent` where the unit is not there. */
  readonly before: string;
  readonly after: string;
  readonly tcbLost: readonly TcbRecord[];
  readonly tcbGained: readonly TcbRecord[];
  readonly causes: readonly Cause[];
}

const wordOf = (one: EndpointClass | undefined): string =>
  one === undefined ? "absent" : isUnknown(one.class.value) ? "unknown" : String(one.class.value);

/** Variants of the trusted computing base that one has and the other has not. */
const beyond = (one: EndpointClass | undefined, other: EndpointClass | undefined): readonly TcbRecord[] =>
  one?.tcb.filter((tcb) => other?.tcb.some(({ id }) => id === tcb.id) !== true) ?? [];

/** Units whose class or trusted computing base differs, those that are gone last. */
export function classDifferences(
  before: Assessment,
  after: Assessment,
  pairing: Pairing,
  causesOf: CauseFinder,
): readonly ClassDifference[] {
  const old = new Map(before.endpoints().map((one) => [pairing.now(one.unit.id), one]));
  const now = new Map(after.endpoints().map((one) => [one.unit.id, one]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): readonly ClassDifference[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const unit = after.document.byId.get(id) ?? before.document.byId.get(was?.unit.id ?? id);
    const tcbLost = beyond(was, is);
    const tcbGained = beyond(is, was);
    if (unit === undefined || (wordOf(was) === wordOf(is) && tcbLost.length + tcbGained.length === 0)) return [];
    const isOther = wordOf(was) !== wordOf(is);
    const reasons = (one: EndpointClass | undefined, { evaluation }: Assessment): readonly Known<unknown>[] =>
      one === undefined
        ? []
        : [
            ...(isOther ? [one.class] : []),
            ...[...tcbLost, ...tcbGained].map((tcb) => bind(tcb.applies, evaluation)(one.unit)),
          ];
    const causes = causesOf({ subject: id, before: reasons(was, before), after: reasons(is, after) });
    return [{ id, unit, before: wordOf(was), after: wordOf(is), tcbLost, tcbGained, causes }];
  });
}
