import type { Entity } from "../model/document.ts";
import { field } from "../model/fields.ts";
import type { Reader } from "./fact.ts";
import { isUnknown, map, type Known } from "./known.ts";
import { ownProofs } from "./identity-proof.ts";

const kind = field<"credential", string>("credential", "kind");

/** Certificates by which a unit proves itself, and proofs of which nobody said what kind they are. As drawn. */
export function certificatesOf(
  subject: Entity<"component">,
  read: Reader,
): { readonly certain: readonly Entity<"credential">[]; readonly open: readonly Known<boolean>[] } {
  const certain: Entity<"credential">[] = [];
  const open: Known<boolean>[] = [];
  for (const { value } of ownProofs(subject, read)) {
    if (isUnknown(value) || value === "none") continue;
    const is = map(read.stated(value, kind), (word) => word === "certificate");
    if (isUnknown(is.value)) open.push(is);
    else if (is.value && !certain.includes(value)) certain.push(value);
  }
  return { certain, open };
}
