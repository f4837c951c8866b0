import { isKind } from "../../../model/document.ts";
import { truth, type Fact } from "../../fact.ts";
import { and, isUnknown, known, notKnown, or } from "../../known.ts";
import { standsAt, unitAround } from "../../identity-proof.ts";
import { networkOf } from "../../protection-layers.ts";
import { wordIs } from "../../chip-scope.ts";

/** Does the flow show anyone in radio range a number by which a unit can be followed? */
export const identifierOnAir: Fact<"flow", boolean> = {
  id: "identifier_on_air",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const network = networkOf(subject, read);
    if (isUnknown(network.value)) return notKnown(network.because);
    const kind = read.networkKind(network.value);
    const why = { on: "knowledge", record: kind.id, what: "emits_identifier" } as const;
    if (!kind.radio || kind.emits_identifier !== "by-configuration")
      return known(kind.radio && kind.emits_identifier === true, why);
    const units = [standsAt(subject, "from", read), standsAt(subject, "to", read)].filter((one) =>
      isKind(one, "component"),
    );
    const shows = units.map((one) =>
      wordIs(unitAround(one, read), "visible_identity", ["fixed", "fixed-with-name"], read),
    );
    return and(known(true, why), shows.length === 0 ? known(false, why) : or(...shows));
  },
};
