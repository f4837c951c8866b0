import { or } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { chipOf, partsBeside, unitOf, wordIs } from "../../chip-scope.ts";

/** Does the chip stop outside its limits of voltage, clock or temperature, watched by itself or by what stands around it? */
export const environmentWatched: Fact<"component", boolean> = {
  id: "environment_watched",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const chip = chipOf(subject, read);
    const around = [unitOf(subject, read), ...partsBeside(subject, ["power-supply"], read)]
      .filter((one) => read.has(one, "environment_limits"))
      .map((one) => wordIs(one, "environment_limits", ["reset", "locks"], read));
    return or(
      wordIs(chip, "environment_limits", ["reset", "locks"], read),
      ...around.filter((one) => one.value === true),
    );
  },
};
