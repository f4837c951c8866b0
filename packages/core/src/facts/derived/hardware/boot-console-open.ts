import { truth, type Fact } from "../../fact.ts";
import { bootScope, partsBeside, someHaving, wordIs } from "../../chip-scope.ts";

/** Can anyone with a cable stop the start and type commands? */
export const bootConsoleOpen: Fact<"component", boolean> = {
  id: "boot_console_open",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const places = [...bootScope(subject, read), ...partsBeside(subject, ["debug-port", "rom"], read)];
    return someHaving(places, "boot_console", (one) => wordIs(one, "boot_console", ["open"], read), read);
  },
};
