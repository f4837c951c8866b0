import { oneOf, type Fact } from "../../fact.ts";
import { gravest, HARM_LEVELS, statedHarm, type HarmLevel } from "../../harm-level.ts";
import { functionsOfData } from "../../roles/functions.ts";
import { functionHarm } from "./function-harm.ts";

/** The greatest harm that is stated for data, or for a function that it commands or that relies on it. */
export const dataHarm: Fact<"data", HarmLevel> = {
  id: "data_harm",
  of: "data",
  domain: oneOf(...HARM_LEVELS),
  derive: (subject, read) =>
    gravest([
      statedHarm(subject, read),
      ...read.related(subject, functionsOfData).members.map((one) => read.fact(functionHarm, one)),
    ]),
};
