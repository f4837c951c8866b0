import { oneOf, type Fact } from "../../fact.ts";
import { HARM_LEVELS, statedHarm, type HarmLevel } from "../../harm-level.ts";

/** The greatest harm that is stated for losing or abusing a function. */
export const functionHarm: Fact<"function", HarmLevel> = {
  id: "function_harm",
  of: "function",
  domain: oneOf(...HARM_LEVELS),
  derive: (subject, read) => statedHarm(subject, read),
};
