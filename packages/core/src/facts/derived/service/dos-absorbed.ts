import { truth, type Fact } from "../../fact.ts";
import { ownOrFront, wordIn } from "../../service-scope.ts";

/** Does something with more capacity than this part take a flood of traffic: the provider or a service made for it? */
export const dosAbsorbed: Fact<"component", boolean> = {
  id: "dos_absorbed",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    ownOrFront(subject, (one) => wordIn(one, "dos_protection", ["provider", "scrubbing"], read), read),
};
