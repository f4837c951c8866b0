import { oneOf, type Fact } from "../../fact.ts";
import { HARM_LEVELS, type HarmLevel } from "../../harm-level.ts";
import { gravestOf, dataStakes } from "../../stakes.ts";

/** The greatest harm that is stated for data, or for a function that it commands or that relies on it. */
export const dataHarm: Fact<"data", HarmLevel> = {
  id: "data_harm",
  of: "data",
  domain: oneOf(...HARM_LEVELS),
  derive: (subject, read) => gravestOf(read.step(dataStakes, subject)),
};
