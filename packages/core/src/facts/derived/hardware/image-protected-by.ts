import { oneOf, type Fact } from "../../fact.ts";
import { STARTERS, wordOf } from "../../said-at.ts";

/** By what an image of the code shows that it was released: said of the code, of what installs or starts it, of its chip. */
export const imageProtectedBy: Fact<"component", string> = {
  id: "image_protected_by",
  of: "component",
  domain: oneOf("none", "checksum", "mac", "signature"),
  derive: (subject, read) => wordOf(subject, "image_proof", read, STARTERS),
};
