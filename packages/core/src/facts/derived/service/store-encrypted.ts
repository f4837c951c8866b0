import { truth, type Fact } from "../../fact.ts";
import { unlessLacking } from "../../service-scope.ts";

/** Is what lies here encrypted? A class without storage is not held to it. */
export const storeEncrypted: Fact<"component", boolean> = {
  id: "store_encrypted",
  of: "component",
  domain: truth,
  derive: (subject, read) => unlessLacking(subject, "encrypted_at_rest", read),
};
