import type { Entity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type GraphFact, type Reader } from "../../fact.ts";
import { isUnknown, known, or, type Known } from "../../known.ts";
import { ownProofs } from "../../identity-proof.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { serviceGroups } from "../../service-groups.ts";
import { deliveredAround } from "../../unit-traffic.ts";
import { unitsBlockable } from "../service/units-blockable.ts";

const revocable = field<"credential", boolean>("credential", "revocable");

/** Can a credential by which the unit proves itself be withdrawn? Unknown where nobody says so of any. */
function proofsWithdrawn(subject: Entity<"component">, read: Reader): readonly Known<boolean>[] {
  return ownProofs(subject, read).flatMap(({ value }) =>
    isUnknown(value) || typeof value === "string" ? [] : [read.stated(value, revocable)],
  );
}

/**
 * Does a unit that is lost, sold or scrapped lose its way into the service: because the service can shut it out, or
 * because its credential can be withdrawn? A unit that no drawn service meets has none to lose.
 */
export const retiredUnitShutOut: GraphFact<"component", boolean> = {
  id: "retired_unit_shut_out",
  of: "component",
  domain: truth,
  survey: (_all, read) => {
    const groups = read.step(serviceGroups, read.system);
    return (subject, reader) => {
      const around = deliveredAround(subject, reader);
      const services = groups(around)
        .flatMap((group) => group.services)
        .filter((one) => reader.has(one, "can_block_units"));
      const because = drawn("flows", around.id);
      if (services.length === 0) return known(true, because);
      const said = proofsWithdrawn(around, reader).filter((one) => !isUnknown(one.value));
      return or(
        some({ members: services, because }, (one) => reader.fact(unitsBlockable, one)),
        ...said,
      );
    };
  },
};
