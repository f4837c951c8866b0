import { truth, type Fact } from "../../fact.ts";
import { truthSaid } from "../../said-at.ts";

/** Are peripherals kept from writing where they like: said of the chip, of what runs on it, or of the device? */
export const memoryConfined: Fact<"component", boolean> = {
  id: "memory_confined",
  of: "component",
  domain: truth,
  derive: (subject, read) => truthSaid(subject, "dma_confined", read, ["operating-system", "ram"]),
};
