import { assess, models, parse, type CaseFile, type Knowledge } from "@sekisho/core";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How something comes out: it fires, is spared, or waits for an answer. */
export const outcomes = ["fires", "spared", "asks"] as const;
export type Outcome = (typeof outcomes)[number];

const OF_STATUS: Readonly<Record<string, Outcome>> = {
  raised: "fires",
  gap: "fires",
  partly: "fires",
  offered: "fires",
  met: "spared",
  cleared: "spared",
  "not-relevant": "spared",
  "in-use": "spared",
  unknown: "asks",
};

/** A rule at a class of components that came out so, in an example or in a case. */
export interface Seen {
  readonly rule: string;
  /** Class of the subject, where it is a component. */
  readonly classId: string | undefined;
  readonly outcome: Outcome;
  /** Name of the example, or what the case is called. */
  readonly where: string;
  readonly in: "example" | "case";
}

/** What the cases of the records say: each of them is assessed by the engine in a test. */
export function seenInCases(cases: ReadonlyMap<string, CaseFile>): readonly Seen[] {
  return [...cases.values()].flatMap((list) =>
    list.flatMap((one) =>
      Object.entries(one.expect).flatMap(([finding, status]): readonly Seen[] => {
        const [rule = "", subject = ""] = finding.split("@");
        const outcome = OF_STATUS[status];
        if (outcome === undefined) return [];
        return [{ rule, classId: classIn(one.document, subject), outcome, where: one.case, in: "case" }];
      }),
    ),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function classIn(document: Readonly<Record<string, unknown>>, id: string): string | undefined {
  const components = document["components"];
  const one = isRecord(components) ? components[id] : undefined;
  const classId = isRecord(one) ? one["class"] : undefined;
  return typeof classId === "string" ? classId : undefined;
}

/** What comes out for the examples of the repository, in any of their models. */
export function seenInExamples(root: string, knowledge: Knowledge): readonly Seen[] {
  const folder = join(root, "examples");
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "sekisho.yaml")));
  return names.flatMap((name) => {
    const { document } = parse(filesOf(join(folder, name)), knowledge);
    return models.flatMap((model) => {
      const result = assess(document, knowledge, "2026-11-25", { model });
      const found = [
        ...[...result.judged.findings(() => true)].map((one) => ({ ...one, ruleId: one.rule.id })),
        ...[...result.conflicts(), ...result.offers()].map((one) => ({ ...one, ruleId: one.record.id })),
      ];
      return found.flatMap(({ ruleId, subject, status }): readonly Seen[] => {
        const outcome = OF_STATUS[status];
        const part = document.entities.component.find((one) => one.id === subject.id);
        return outcome === undefined
          ? []
          : [{ rule: ruleId, classId: part?.value.class, outcome, where: name, in: "example" }];
      });
    });
  });
}

const filesOf = (folder: string): { path: string; bytes: string }[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml") && !/(^|\/)(\.|expected\/|packs\/|layout\.yaml)/.test(path))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path), "utf8") }));
