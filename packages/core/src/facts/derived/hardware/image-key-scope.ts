import { isUnknown, notKnown } from "../../known.ts";
import { oneOf, type Fact } from "../../fact.ts";
import { saidAt, STARTERS } from "../../said-at.ts";
import { scope } from "../identity/scope.ts";

/** Who shares the key by which images are checked: a key that more than one unit holds lets each of them make images for all. */
export const imageKeyScope: Fact<"component", string> = {
  id: "image_key_scope",
  of: "component",
  domain: oneOf("device", "user", "tenant", "family", "fleet", "organisation"),
  derive: (subject, read) => {
    const place = saidAt(subject, "image_proof", read, STARTERS) ?? subject;
    const key = read.withCredential(place, "image_proof");
    return isUnknown(key.value) ? notKnown(key.because) : read.fact(scope, key.value);
  },
};
