import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";
import { scope } from "./scope.ts";

/** Does one who learns it from one unit or account get at those of other people? */
export const opensOthers: Fact<"credential", boolean> = {
  id: "opens_others",
  of: "credential",
  domain: truth,
  derive: (subject, read) => map(read.fact(scope, subject), (shared) => shared !== "device" && shared !== "user"),
};
