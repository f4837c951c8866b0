import { truth, type Fact } from "../../fact.ts";
import { saidAround } from "../../said-around.ts";

/** Do programs of strangers run on the machine under this part of the service? */
export const hostShared: Fact<"component", boolean> = {
  id: "host_shared",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAround(subject, "shared_host", read),
};
