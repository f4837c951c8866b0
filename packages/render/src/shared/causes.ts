import { groundsOf, type Assessment, type WeighedFinding } from "@sekisho/core";
import { written } from "./values.ts";

/** Lines of the document that stand together behind the same open findings. */
export interface Cause {
  /** `address = value`, with its place in the document. */
  readonly lines: readonly { readonly address: string; readonly is: string; readonly place: string | undefined }[];
  /** Heaviest first. */
  readonly findings: readonly WeighedFinding[];
}

/** Fields that say what is drawn and where. Many findings read them, none is caused by them. */
const DRAWING: ReadonlySet<string> = new Set([
  "class",
  "kind",
  "from",
  "to",
  "over",
  "part_of",
  "zone",
  "initiated_by",
  "holds",
  "carries",
  "returns",
  "about",
  "categories",
  "identifies",
  "performs",
  "count_per_unit",
]);

/**
 * Stated values that decided several open findings, most findings first: what is changed there changes all of them.
 * Lines behind the very same findings are one cause.
 */
export function causesOf(assessment: Assessment): readonly Cause[] {
  const { document, judged } = assessment;
  const byAddress = new Map<string, { line: Cause["lines"][number]; findings: WeighedFinding[] }>();
  for (const finding of assessment.open()) {
    const { applies, decided } = judged.derive(finding);
    for (const { entity, field, is } of groundsOf((decided ?? applies).because).lines) {
      if (DRAWING.has(field)) continue;
      const address = `${entity}.${field}`;
      const found = byAddress.get(address);
      if (found !== undefined) {
        found.findings.push(finding);
        continue;
      }
      const at = document.source.place(entity, field);
      const place = at === undefined ? undefined : `${at.file}:${at.line}`;
      byAddress.set(address, { line: { address, is: written(is), place }, findings: [finding] });
    }
  }
  const causes = new Map<string, { lines: Cause["lines"][number][]; findings: readonly WeighedFinding[] }>();
  for (const { line, findings } of byAddress.values()) {
    if (findings.length < 2) continue;
    const key = findings.map((one) => one.id).join(" ");
    const found = causes.get(key);
    if (found === undefined) causes.set(key, { lines: [line], findings });
    else found.lines.push(line);
  }
  return [...causes.values()].sort((a, b) => b.findings.length - a.findings.length);
}
