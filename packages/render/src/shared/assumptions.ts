import { groundsOf, type Assessment } from "@sekisho/core";

/** Assumptions that findings rest on, with the ids of those findings, in the order in which they first decide one. */
export function assumptionsInUse({ judged }: Assessment): ReadonlyMap<string, readonly string[]> {
  const used = new Map<string, string[]>();
  for (const finding of judged.findings()) {
    const { applies, decided } = judged.derive(finding);
    const named = [applies, decided].flatMap((one) => (one === undefined ? [] : groundsOf(one.because).assumptions));
    for (const id of new Set(named)) {
      const found = used.get(id);
      if (found === undefined) used.set(id, [finding.id]);
      else found.push(finding.id);
    }
  }
  return used;
}
