import { truth, type Fact } from "../../fact.ts";
import { isSo, saidEverywhere } from "../../said-in-unit.ts";

/** Are the protections that the operating system offers switched on? */
export const osProtectionsOn: Fact<"component", boolean> = {
  id: "os_protections_on",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidEverywhere(subject, "os_hardened", isSo("os_hardened", read), read),
};
