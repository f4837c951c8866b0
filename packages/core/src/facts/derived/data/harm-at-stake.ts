import { oneOf, type Fact } from "../../fact.ts";
import { HARM_LEVELS, type HarmLevel } from "../../harm-level.ts";
import { gravestOf, componentStakes } from "../../stakes.ts";

/**
 * The greatest harm that is stated for what a component keeps, carries or does. Parts of one thing stand and fall
 * together: each has what is at stake for the whole.
 */
export const harmAtStake: Fact<"component", HarmLevel> = {
  id: "harm_at_stake",
  of: "component",
  domain: oneOf(...HARM_LEVELS),
  derive: (subject, read) => gravestOf(read.step(componentStakes, subject)),
};
