import { and, known, not, or, type Known } from "../../known.ts";
import { setOf, type Fact } from "../../fact.ts";
import { setFrom, type SetOf } from "../../set-of.ts";
import { partsBeside, someHaving, unitOf } from "../../chip-scope.ts";
import { updateRoute } from "../../update-route.ts";
import { deliveredReach } from "../../update-reach.ts";
import { bootConsoleOpen } from "./boot-console-open.ts";
import { codeFixed } from "./code-fixed.ts";
import { codeInExternalMemory } from "./code-in-external-memory.ts";
import { debugReachable } from "./debug-reachable.ts";
import { recoveryOpen } from "./recovery-open.ts";
import { updatePossible } from "./update-possible.ts";

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
    const open = not(read.fact(codeFixed, subject));
    const carriers = [device, ...partsBeside(subject, ["update-client", "operating-system"], read)];
    const byTool = someHaving(
      carriers,
      "update_by",
      (one) => updateRoute(one, read, ["service-tool", "removable-media"]),
      read,
    );
    const possible = read.fact(updatePossible, subject);
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
