/** Files in which the type system cannot follow, how often, and why a cast is safe there. The counts only shrink. */
export const allowedAssertions: Readonly<Record<string, { readonly count: number; readonly why: string }>> = {
  "packages/core/src/assess/condition.ts": { count: 1, why: "a value that is true or unknown is three-valued truth" },
  "packages/core/src/assess/effective.ts": { count: 4, why: "the schema of the kind has read the value; every kind has its list" },
  "packages/core/src/facts/evaluation.ts": { count: 3, why: "a column holds what its key's own derivation wrote" },
  "packages/core/src/facts/properties.ts": { count: 5, why: "the class says of which type a property is" },
  "packages/core/src/facts/roles/references.ts": { count: 2, why: "the filter keeps only the kinds of the role" },
  "packages/core/src/knowledge/condition.ts": { count: 1, why: "the type of a recursive schema cannot be inferred" },
  "packages/core/src/knowledge/records.ts": { count: 1, why: "the folder of a record decides its schema" },
  "packages/core/src/knowledge/rules.ts": { count: 1, why: "zod wants a list that is seen not to be empty" },
  "packages/knowledge/src/load.ts": { count: 2, why: "the folder of a record decides its schema" },
};
