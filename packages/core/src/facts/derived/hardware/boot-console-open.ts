import { truth, type Fact } from "../../fact.ts";
import { orElsewhere } from "../../said-at.ts";

/** Can anyone with a cable stop the start and type commands? */
export const bootConsoleOpen: Fact<"component", boolean> = {
  id: "boot_console_open",
  of: "component",
  domain: truth,
  derive: (subject, read) => orElsewhere(subject, "boot_console", ["open"], ["boot-loader", "debug-port", "rom"], read),
};
