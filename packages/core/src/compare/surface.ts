import type { Assessment } from "../assess/assess.ts";
import type { EntryPoint } from "../assess/endpoints.ts";
import type { AnyEntity } from "../model/document.ts";
import type { Cause, CauseFinder } from "./causes.ts";
import type { Pairing } from "./pairing.ts";

/** A component that can be attacked from other positions than before. */
export interface SurfaceDifference {
  readonly id: string;
  readonly component: AnyEntity;
  /** Positions, nearest to the outside first. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly causes: readonly Cause[];
}

/** Entry points gained and lost, component by component; those that are gone last. */
export function surfaceDifferences(
  before: Assessment,
  after: Assessment,
  pairing: Pairing,
  causesOf: CauseFinder,
): readonly SurfaceDifference[] {
  const old = new Map(before.surface().map((one) => [pairing.now(one.component.id), one]));
  const now = new Map(after.surface().map((one) => [one.component.id, one]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): readonly SurfaceDifference[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const component = after.document.byId.get(id) ?? before.document.byId.get(was?.component.id ?? id);
    const gained = beyond(is, was);
    const lost = beyond(was, is);
    if (component === undefined || gained.length + lost.length === 0) return [];
    const reached = (of: readonly At[]): readonly At["reached"][] => of.map((one) => one.reached);
    return [
      {
        id,
        component,
        gained: gained.map((one) => one.position),
        lost: lost.map((one) => one.position),
        causes: causesOf({ subject: id, before: reached(lost), after: reached(gained) }),
      },
    ];
  });
}

type At = EntryPoint["positions"][number];
/** Positions of one entry point that the other one does not have. */
function beyond(one: EntryPoint | undefined, other: EntryPoint | undefined): readonly At[] {
  const known = new Set(other?.positions.map((at) => at.position));
  return one?.positions.filter((at) => !known.has(at.position)) ?? [];
}
