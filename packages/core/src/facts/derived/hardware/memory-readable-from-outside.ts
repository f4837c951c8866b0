import { truth, type Fact } from "../../fact.ts";
import { memoryReadable } from "../../memory-readable.ts";

/** Can someone who holds the unit, or has the published app, read what this part keeps? */
export const memoryReadableFromOutside: Fact<"component", boolean> = {
  id: "memory_readable_from_outside",
  of: "component",
  domain: truth,
  derive: (subject, read) => memoryReadable(subject, read),
};
