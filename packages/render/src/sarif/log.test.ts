import { describe, expect, it } from "vitest";
import { z } from "zod";
import { example } from "../testing/assessment.ts";
import { sarifOf } from "./log.ts";

const text = z.object({ text: z.string().min(1) });
const physical = z.strictObject({
  artifactLocation: z.strictObject({
    uri: z.string().regex(/^[A-Za-z0-9._~%/:-]+$/),
    uriBaseId: z.string().optional(),
  }),
  region: z.strictObject({ startLine: z.int().positive(), startColumn: z.int().positive() }),
});
/** What SARIF 2.1.0 requires of the parts that are used here (§3.13, §3.14, §3.18, §3.27, §3.35, §3.49). */
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal("sekisho"),
          version: z.string(),
          semanticVersion: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              name: z.string(),
              shortDescription: text,
              fullDescription: text,
              help: text,
              defaultConfiguration: z.strictObject({ level: z.enum(["none", "note", "warning", "error"]) }),
              properties: z.looseObject({ tags: z.array(z.string()) }),
            }),
          ),
        }),
      }),
      language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
      automationDetails: z.strictObject({ id: z.string() }),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().nonnegative(),
          kind: z.literal("fail"),
          level: z.enum(["none", "note", "warning", "error"]),
          rank: z.number().min(0).max(100),
          message: text,
          locations: z.array(
            z.strictObject({
              physicalLocation: physical.optional(),
              logicalLocations: z.array(z.looseObject({ name: z.string() })),
            }),
          ),
          relatedLocations: z
            .array(z.strictObject({ id: z.int().positive(), physicalLocation: physical, message: text }))
            .optional(),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z
            .array(
              z.strictObject({
                kind: z.enum(["inSource", "external"]),
                status: z.enum(["accepted", "underReview", "rejected"]),
                justification: z.string(),
                location: z.strictObject({ physicalLocation: physical }).optional(),
                properties: z.looseObject({}),
              }),
            )
            .optional(),
          properties: z.looseObject({}),
        }),
      ),
      properties: z.looseObject({}),
    }),
  ),
});

const options = { language: "en", version: "1.2.3" } as const;
const read = (folder: string): z.output<typeof sarif> =>
  sarif.parse(JSON.parse(sarifOf([{ assessment: example(), folder }], options)));

describe("the log for code scanning", () => {
  it("has the structure of SARIF 2.1.0, and each result its rule", () => {
    const [run] = read("products/a b").runs;
    expect(run?.results.length).toBeGreaterThan(3);
    for (const result of run?.results ?? []) expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(run?.results[0]?.locations[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: "products/a%20b/sekisho.yaml",
      uriBaseId: "%SRCROOT%",
    });
  });

  it("keeps one fingerprint for each finding: its id", () => {
    const [run] = read(".").runs;
    const ids = run?.results.map((one) => one.partialFingerprints["findingId/v1"]) ?? [];
    expect(ids).toContain("C_1@unit");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("suppresses what was rejected, and leaves what is planned under review", () => {
    const [run] = read(".").runs;
    const states = Object.fromEntries(
      (run?.results ?? []).map((one) => [one.properties["id"], one.suppressions?.map(({ status }) => status)]),
    );
    expect(states["R_6.1@unit"]).toEqual(["accepted"]);
    expect(states["R_6.1@server"]).toEqual(["underReview"]);
    expect(states["C_1@unit"]).toBeUndefined();
  });

  it("puts several documents into runs of their own, in the language asked for", () => {
    const log = sarifOf(
      [
        { assessment: example(), folder: "a" },
        { assessment: example("planned"), folder: "/b" },
      ],
      { ...options, language: "ja" },
    );
    expect(log).toContain("Recommendation 6.1（日）");
    expect(sarif.parse(JSON.parse(log)).runs.map((one) => one.automationDetails.id)).toEqual([
      "sekisho/a/current/",
      "sekisho//b/planned/",
    ]);
    expect(log).toContain('"uri": "file:///b/sekisho.yaml"');
  });
});
