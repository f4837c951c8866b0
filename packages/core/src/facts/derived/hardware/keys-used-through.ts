import { oneOf, type Fact } from "../../fact.ts";
import { wordOf } from "../../said-at.ts";

/** How programs come at keys: as raw values, or through operations only. Said of the chip, its device or its system software. */
export const keysUsedThrough: Fact<"component", string> = {
  id: "keys_used_through",
  of: "component",
  domain: oneOf("raw-keys", "mixed", "operations-only"),
  derive: (subject, read) => wordOf(subject, "key_interface", read, ["operating-system", "boot-loader"]),
};
