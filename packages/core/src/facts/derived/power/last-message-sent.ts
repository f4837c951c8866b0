import { truth, type Fact } from "../../fact.ts";
import { isSo, saidAnywhere } from "../../said-in-unit.ts";

/** Does the unit say that it goes, and end cleanly, when the power goes: so that a dead battery is not taken for a theft? */
export const lastMessageSent: Fact<"component", boolean> = {
  id: "last_message_sent",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAnywhere(subject, "last_message", isSo("last_message", read), read),
};
