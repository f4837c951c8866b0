import { sections, type Kind } from "../model/kinds.ts";
import { system as systemSchema } from "../model/schema/product.ts";
import { ID, RESERVED } from "../model/schema/value.ts";
import type { Checks } from "./checks.ts";
import { emptyIn, withoutEmpty } from "./empties.ts";
import { mishapsOf } from "./issues.ts";
import type { Meanings } from "./meanings.ts";
import { mishap, type Mishap } from "./mishap.ts";
import { isRefused } from "./pieces.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an entity after its schema and the knowledge base have looked at them. */
export interface ReadFields {
  /** As written, without what is empty. */
  readonly written: Fields;
  /** What the schema made of it; undefined where it refused something. */
  readonly data: Fields | undefined;
  /** What is wrong, one for each place. */
  readonly mishaps: readonly Mishap[];
}

/** Puts the fields of an entity of a kind through all checks that look at no other entity. */
export function readFields(
  kind: Kind,
  value: Fields,
  { checks, meanings }: { readonly checks: Checks; readonly meanings: Meanings },
): ReadFields {
  const empties = emptyIn(value);
  const written = empties.length === 0 ? value : withoutEmpty(value);
  const schema = kind === "system" ? systemSchema : sectionOf(kind).schema;
  const result = schema.safeParse(written);
  const refused = result.success ? [] : mishapsOf(result.error.issues, { schema, written, meanings });
  const mishaps = firstOfEach([
    ...empties,
    ...checks.habits(kind, written),
    ...refused,
    ...checks.check(kind, written),
  ]);
  return { written, data: result.success ? result.data : undefined, mishaps };
}

/** One mishap for each place: the first says it best, what follows from it would only repeat it. */
function firstOfEach(all: readonly Mishap[]): readonly Mishap[] {
  const taken = new Set<string>();
  return all.filter((one) => {
    const path = `${one.onKey ? "key" : "value"} ${one.path.join(".")}`;
    if (taken.has(path)) return false;
    taken.add(path);
    return true;
  });
}

const sectionOf = (kind: Kind): (typeof sections)[keyof typeof sections] => {
  const found = Object.values(sections).find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`invariant: no section of kind ${kind}`);
  return found;
};

/** What is wrong with the id of an entity. */
export function badId(id: string, kind: Kind): Mishap | undefined {
  if (kind === "system") return undefined;
  if (isRefused(id)) return mishap("key-refused", [], { key: id }, { onKey: true });
  if (RESERVED.includes(id)) return mishap("id-reserved", [], { id }, { onKey: true });
  if (ID.test(id)) return undefined;
  const meant = id
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[-0-9]+|-+$/g, "")
    .slice(0, 63);
  return mishap("id-invalid", [], { id, ...(ID.test(meant) ? { nearest: meant } : {}) }, { onKey: true });
}
