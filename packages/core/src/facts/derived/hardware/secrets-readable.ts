import { and } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { keepsSecrets } from "./keeps-secrets.ts";
import { memoryReadableFromOutside } from "./memory-readable-from-outside.ts";

/** Does this part keep a secret where somebody who holds the unit can read it? */
export const secretsReadable: Fact<"component", boolean> = {
  id: "secrets_readable",
  of: "component",
  domain: truth,
  derive: (subject, read) => and(read.fact(keepsSecrets, subject), read.fact(memoryReadableFromOutside, subject)),
};
