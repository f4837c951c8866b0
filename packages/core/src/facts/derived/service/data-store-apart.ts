import { truth, type Fact } from "../../fact.ts";
import { and, not, or } from "../../known.ts";
import { facesInternet } from "./faces-internet.ts";
import { keepsUnitKeys } from "./keeps-unit-keys.ts";
import { keyStoreApart } from "./key-store-apart.ts";
import { tierSeparated } from "./tier-separated.ts";

/** Is what this part keeps out of reach of whoever breaks in at the edge: apart, not facing the internet, and keys of units in a tier made for them? */
export const dataStoreApart: Fact<"component", boolean> = {
  id: "data_store_apart",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    and(
      read.fact(tierSeparated, subject),
      not(read.fact(facesInternet, subject)),
      or(not(read.fact(keepsUnitKeys, subject)), read.fact(keyStoreApart, subject)),
    ),
};
