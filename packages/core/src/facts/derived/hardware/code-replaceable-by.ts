import { and, isUnknown, known, not, or, type Known } from "../../known.ts";
import type { Entity } from "../../../model/document.ts";
import { setOf, type Fact, type Reader } from "../../fact.ts";
import { contains, setFrom, type SetOf } from "../../set-of.ts";
import { chipOf, isChip, isModem, partsBeside, unitOf } from "../../chip-scope.ts";
import { drawn } from "../../roles/group.ts";
import { updateRoute } from "../../update-route.ts";
import { deliveredReach } from "../../update-reach.ts";
import { bootConsoleOpen } from "./boot-console-open.ts";
import { codeFixed } from "./code-fixed.ts";
import { codeInExternalMemory } from "./code-in-external-memory.ts";
import { debugReachable } from "./debug-reachable.ts";
import { recoveryOpen } from "./recovery-open.ts";
import { updatePossible } from "./update-possible.ts";

const CARRIERS = ["update-client", "operating-system"];
const BY_HAND = ["service-tool", "removable-media"];
const POSITIONS = ["internet", "network", "radio", "touch", "inside"] as const;

/**
 * From where the code of a part can be exchanged. By hand through a debug port, a console, an open recovery mode, a
 * memory chip or a service tool; from afar where the unit can be updated and is reached that way. Code in mask ROM
 * stays what it is, however it is reached; a working debug port is enough as long as nobody said that it is.
 */
export const codeReplaceableBy: Fact<"component", SetOf> = {
  id: "code_replaceable_by",
  of: "component",
  domain: setOf(...POSITIONS),
  derive: (subject, read) => {
    const device = unitOf(subject, read);
    const byTool = routesByHand(subject, read);
    const possible = read.fact(updatePossible, subject);
    const fixed = read.fact(codeFixed, subject);
    const open = isUnknown(fixed.value) && possible.value === true ? possible : not(fixed); // what is renewed is not fixed
    const ways = or(
      read.fact(codeInExternalMemory, subject),
      read.fact(recoveryOpen, subject),
      read.fact(bootConsoleOpen, subject),
      and(possible, byTool),
    );
    const byHand = open.value === false ? open : or(read.fact(debugReachable, subject), and(open, ways));
    const afar = and(open, possible);
    const from = (position: string): Known<boolean> => and(afar, deliveredReach(device, position, read));
    const set = setFrom(
      [
        ["touch", byHand],
        ["internet", from("internet")],
        ["network", from("network")],
        ["radio", from("radio")],
        ["inside", byHand],
      ],
      byHand.because,
    );
    return known(set, { on: "all", of: [byHand.because, afar.because] });
  },
};

/** Is a socket said to be there for loading software? */
function takesImages(one: Entity<"component">, read: Reader): boolean {
  const functions = read.words(one, "connector_functions");
  return !isUnknown(functions.value) && contains(functions.value, "update").value === true;
}

/** Is code brought by a tool or a medium, as the device, its update client or system software says, or a modem of itself? */
function routesByHand(subject: Entity<"component">, read: Reader): Known<boolean> {
  const chip = chipOf(subject, read);
  const modem = isChip(chip, read) && isModem(chip, read);
  const all = modem ? [chip] : [unitOf(subject, read), ...partsBeside(subject, CARRIERS, read)];
  const carriers = all.filter((one) => read.has(one, "update_by"));
  const saying = carriers.filter((one) => !isUnknown(read.words(one, "update_by").value));
  const [first] = carriers;
  const asked = saying.length > 0 || first === undefined ? saying : [first];
  const sockets = modem ? [] : partsBeside(subject, ["local-connector"], read).filter((one) => takesImages(one, read));
  return or(
    known(false, drawn("parts", subject.id)),
    ...sockets.map((one) => known(true, read.words(one, "connector_functions").because)),
    ...asked.map((one) => updateRoute(one, read, BY_HAND)),
  );
}
