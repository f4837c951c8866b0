import { known } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { chipsIn, isChip } from "../../chip-scope.ts";

/** Is it the hardware that code of the device runs on: a chip, or a device drawn without its chips? */
export const isCodeHost: Fact<"component", boolean> = {
  id: "is_code_host",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const record = read.classOf(subject);
    if (isChip(subject, read)) return known(true, { on: "knowledge", record: record.id, what: "runs_own_code" });
    const device = record.ecosystem === "endpoint" && record.group === "unit" && record.traits.runs_own_code;
    if (!device) return known(false, { on: "knowledge", record: record.id, what: "group" });
    return known(chipsIn(subject, read).length === 0, { on: "as-drawn", what: "chips", of: subject.id });
  },
};
