import { truth, type Fact } from "../../fact.ts";
import { saidAround } from "../../said-around.ts";

/** Does the interface hide passwords and codes while they are typed and shown? */
export const uiMasks: Fact<"component", boolean> = {
  id: "ui_masks",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAround(subject, "masks_secrets", read),
};
