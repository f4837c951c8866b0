import { truth, type Fact } from "../../fact.ts";
import { truthSaid } from "../../said-at.ts";

/** Is the hardware made so that power, timing and radiation give nothing away about its keys? */
export const sideChannelsProtected: Fact<"component", boolean> = {
  id: "side_channels_protected",
  of: "component",
  domain: truth,
  derive: (subject, read) => truthSaid(subject, "side_channel_protection", read),
};
