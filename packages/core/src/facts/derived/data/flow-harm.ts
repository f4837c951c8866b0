import { oneOf, type Fact } from "../../fact.ts";
import { HARM_LEVELS, type HarmLevel } from "../../harm-level.ts";
import { gravestOf, flowStakes } from "../../stakes.ts";

/** The greatest stated harm of what runs in a flow, in either direction. */
export const flowHarm: Fact<"flow", HarmLevel> = {
  id: "flow_harm",
  of: "flow",
  domain: oneOf(...HARM_LEVELS),
  derive: (subject, read) => gravestOf(read.step(flowStakes, subject)),
};
