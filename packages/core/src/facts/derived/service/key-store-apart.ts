import { truth, type Fact } from "../../fact.ts";
import { and, known, not } from "../../known.ts";
import { tierOf } from "../../service-scope.ts";
import { facesInternet } from "./faces-internet.ts";
import { tierSeparated } from "./tier-separated.ts";

/** Tiers that may keep the keys of units: those behind what users and units talk to. */
const BEHIND: readonly string[] = ["data", "authentication"];

/** Could the keys of units lie here safely: in a separate database or authentication tier that does not face the internet? */
export const keyStoreApart: Fact<"component", boolean> = {
  id: "key_store_apart",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    and(
      known(BEHIND.includes(tierOf(subject, read)), {
        on: "knowledge",
        record: read.classOf(subject).id,
        what: "tier",
      }),
      read.fact(tierSeparated, subject),
      not(read.fact(facesInternet, subject)),
    ),
};
