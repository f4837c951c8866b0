import type { Document } from "../model/document.ts";
import { RESERVED } from "../model/schema/value.ts";

/** An id made from words that no entity has or had: `Personal keys` gives `personal-keys`, or `personal-keys-2`. */
export function freeId({ byId, formerly }: Pick<Document, "byId" | "formerly">, wanted: string): string {
  const plain = wanted
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[-0-9]+|-+$/g, "")
    .slice(0, 56)
    .replace(/-+$/, "");
  const base = plain === "" ? "entry" : plain;
  const isTaken = (id: string): boolean => byId.has(id) || formerly.has(id) || RESERVED.includes(id);
  if (!isTaken(base)) return base;
  for (let count = 2; ; count += 1) if (!isTaken(`${base}-${count}`)) return `${base}-${count}`;
}
