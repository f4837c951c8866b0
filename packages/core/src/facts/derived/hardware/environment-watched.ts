import { or } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { partsBeside, wordIs } from "../../chip-scope.ts";
import { wordSaid } from "../../said-at.ts";

const WATCHED = ["reset", "locks"];

/** Does the chip stop outside its limits of voltage, clock or temperature, watched by itself or by what supplies it? */
export const environmentWatched: Fact<"component", boolean> = {
  id: "environment_watched",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const supplies = partsBeside(subject, ["power-supply"], read)
      .filter((one) => read.has(one, "environment_limits"))
      .map((one) => wordIs(one, "environment_limits", WATCHED, read));
    return or(wordSaid(subject, "environment_limits", WATCHED, read), ...supplies.filter((one) => one.value === true));
  },
};
