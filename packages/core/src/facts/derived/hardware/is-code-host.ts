import { known } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { isChip, processorsIn } from "../../chip-scope.ts";

/** Is it the hardware that code of the device runs on: a chip, or a device drawn without a processor? */
export const isCodeHost: Fact<"component", boolean> = {
  id: "is_code_host",
  of: "component",
  domain: truth,
  byClass: (record) =>
    record.ecosystem === "endpoint" &&
    record.traits.runs_own_code &&
    (record.group === "hardware" || record.group === "unit")
      ? undefined
      : false,
  derive: (subject, read) => {
    const record = read.classOf(subject);
    if (isChip(subject, read)) return known(true, { on: "knowledge", record: record.id, what: "runs_own_code" });
    const device = record.ecosystem === "endpoint" && record.group === "unit" && record.traits.runs_own_code;
    if (!device) return known(false, { on: "knowledge", record: record.id, what: "group" });
    return known(processorsIn(subject, read).length === 0, { on: "as-drawn", what: "chips", of: subject.id });
  },
};
