import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";
import { scope } from "./scope.ts";

/** Is one and the same value in more than one unit? Units of one home that share it count too: it does not tell them apart. */
export const sharedBeyondUnit: Fact<"credential", boolean> = {
  id: "shared_beyond_unit",
  of: "credential",
  domain: truth,
  derive: (subject, read) => map(read.fact(scope, subject), (shared) => shared !== "device"),
};
