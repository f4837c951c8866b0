/** Files in which the type system cannot follow, how often, and why a cast is safe there. The counts only shrink. */
export const allowedAssertions: Readonly<Record<string, { readonly count: number; readonly why: string }>> = {
  "packages/core/src/assess/effective.ts": {
    count: 4,
    why: "the schema of the kind has read the value; every kind has its list",
  },
  "packages/core/src/facts/evaluation.ts": { count: 1, why: "the schema has checked the type of a field" },
  "packages/core/src/facts/memory.ts": { count: 2, why: "a column holds what its key's own derivation wrote" },
  "packages/core/src/facts/properties.ts": { count: 1, why: "the class says of which type a property is" },
  "packages/core/src/facts/roles/references.ts": { count: 2, why: "the filter keeps only the kinds of the role" },
  "packages/core/src/facts/supposed.ts": { count: 1, why: "a column holds what its key's own derivation wrote" },
  "packages/core/src/knowledge/condition.ts": { count: 1, why: "the type of a recursive schema cannot be inferred" },
  "packages/core/src/knowledge/records.ts": { count: 1, why: "the folder of a record decides its schema" },
  "packages/core/src/knowledge/rules.ts": { count: 1, why: "zod wants a list that is seen not to be empty" },
  "packages/core/src/read/codes.ts": { count: 1, why: "the keys of a literal" },
  "packages/core/src/read/issues.ts": { count: 1, why: "walking what the user wrote, step by step" },
  "packages/core/src/read/json-schema.ts": { count: 1, why: "a JSON value stays a JSON value" },
  "packages/core/src/read/locate.ts": { count: 2, why: "a mishap pairs its code with the params of that code" },
  "packages/core/src/read/mishap.ts": { count: 1, why: "the signature pairs a code with its params" },
  "packages/core/src/read/parse.ts": {
    count: 3,
    why: "the schema of the kind has read the value; every kind has its list",
  },
  "packages/core/src/read/shapes.ts": { count: 1, why: "the shape of a zod object is a record of schemas" },
  "packages/core/src/read/syntax.ts": { count: 1, why: "the yaml library types nodes as unknown" },
  "packages/knowledge/src/load.ts": { count: 2, why: "the folder of a record decides its schema" },
  "packages/knowledge/src/pack.ts": { count: 1, why: "build-pack has put every record through its schema" },
  "packages/words/src/problems.ts": { count: 1, why: "code and params of a problem belong together" },
};
