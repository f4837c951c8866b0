import { and } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { some } from "../../related.ts";
import { keptIn } from "../../roles/holding.ts";
import { isSecret } from "../identity/is-secret.ts";
import { memoryReadableFromOutside } from "./memory-readable-from-outside.ts";

/** Can a secret be read out of a unit in the hand or out of a published app? Servers are reached in other ways. */
export const secretReadableFromOutside: Fact<"credential", boolean> = {
  id: "secret_readable_from_outside",
  of: "credential",
  domain: truth,
  derive: (secret, read) =>
    and(
      read.fact(isSecret, secret),
      some(read.related(secret, keptIn), (place) => read.fact(memoryReadableFromOutside, place)),
    ),
};
