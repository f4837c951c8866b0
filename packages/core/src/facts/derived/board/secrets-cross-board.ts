import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { placesInUnit } from "../../said-in-unit.ts";
import { keepsSecrets } from "../hardware/keeps-secrets.ts";

/** Chips that a processor talks to over lines on the board, and believes. */
const NEIGHBOURS: readonly string[] = ["communications-module", "eeprom", "nvram", "ram", "trust-anchor", "uicc"];

/** Does a unit with secrets consist of several chips that believe one another over lines on the board? As drawn. */
export const secretsCrossBoard: Fact<"component", boolean> = {
  id: "secrets_cross_board",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const places = placesInUnit(subject, read);
    const several = places.members.some((one) => NEIGHBOURS.includes(one.value.class));
    return and(
      known(several, drawn("chips", subject.id)),
      some(places, (one) => read.fact(keepsSecrets, one)),
    );
  },
};
