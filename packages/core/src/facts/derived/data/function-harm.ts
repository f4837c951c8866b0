import { oneOf, type Fact } from "../../fact.ts";
import { HARM_LEVELS, type HarmLevel } from "../../harm-level.ts";
import { gravestOf, functionStakes } from "../../stakes.ts";

/** The greatest harm that is stated for losing or abusing a function. */
export const functionHarm: Fact<"function", HarmLevel> = {
  id: "function_harm",
  of: "function",
  domain: oneOf(...HARM_LEVELS),
  derive: (subject, read) => gravestOf(read.step(functionStakes, subject)),
};
