import { truth, type GraphFact } from "../../fact.ts";
import { and } from "../../known.ts";
import { some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { isSecret } from "./is-secret.ts";
import { neverRotated } from "./never-rotated.ts";
import { opensOthers } from "./opens-others.ts";

/** Is a secret drawn that opens more than one unit or account and is used for ever? Counts only what is stated. */
export const sharedKeyNeverRenewed: GraphFact<"system", boolean> = {
  id: "shared_key_never_renewed",
  of: "system",
  domain: truth,
  survey: (all) => (subject, read) =>
    some({ members: all.of("credential"), because: drawn("credentials", subject.id) }, (one) =>
      and(read.fact(neverRotated, one), read.fact(isSecret, one), read.fact(opensOthers, one)),
    ),
};
