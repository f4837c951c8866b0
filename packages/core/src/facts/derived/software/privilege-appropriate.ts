import type { Entity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { and, map, not, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { allParts } from "../../roles/parts.ts";
import { flowsAt } from "../../roles/flows.ts";
import { isSo, saidEverywhere } from "../../said-in-unit.ts";
import { deliveredAround } from "../../unit-traffic.ts";
import { leavesUnit } from "../identity/leaves-unit.ts";

const privilege = field<"component", string>("component", "privilege");
const NETWORK_SERVICE = "endpoint-network-service";

/** Does a program that outsiders speak to run with all rights there are? Counts only where its rights are stated. */
function exposedWithAllRights(subject: Entity<"component">, read: Reader): Known<boolean> {
  const around = deliveredAround(subject, read);
  const programs = read
    .related(around, allParts)
    .members.filter((one) => read.classOf(one).group === "software" && one.value.privilege !== undefined);
  return some({ members: programs, because: drawn("parts", around.id) }, (one) => {
    const full = map(read.stated(one, privilege), (word) => word === "full");
    if (one.value.class === NETWORK_SERVICE) return full;
    return and(
      full,
      some(read.related(one, flowsAt), (flow) => read.fact(leavesUnit, flow)),
    );
  });
}

/** Has each program of the unit only the rights it needs? A program on the network with all rights has not. */
export const privilegeAppropriate: Fact<"component", boolean> = {
  id: "privilege_appropriate",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const exposed = exposedWithAllRights(subject, read);
    const said = saidEverywhere(subject, "least_privilege", isSo("least_privilege", read), read);
    return exposed.value === false ? said : and(not(exposed), said);
  },
};
