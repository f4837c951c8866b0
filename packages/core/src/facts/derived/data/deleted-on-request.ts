import { truth, type Fact } from "../../fact.ts";
import { unlessLacking } from "../../service-scope.ts";

/** Can the data of one person be deleted here when that person asks? A class that keeps nothing for long is not asked. */
export const deletedOnRequest: Fact<"component", boolean> = {
  id: "deleted_on_request",
  of: "component",
  domain: truth,
  derive: (subject, read) => unlessLacking(subject, "deletes_on_request", read),
};
