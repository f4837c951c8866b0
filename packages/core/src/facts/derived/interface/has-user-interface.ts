import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known } from "../../known.ts";
import { allParts } from "../../roles/parts.ts";

const INTERFACE = "user-interface";
const SPEAKING: readonly string[] = ["masks_secrets", "locks_when_idle"];

/**
 * Is it where people use the device: a user interface that is drawn; or a device that has none drawn and of which
 * somebody says how its screen behaves?
 */
export const hasUserInterface: Fact<"component", boolean> = {
  id: "has_user_interface",
  of: "component",
  domain: truth,
  byClass: (record) => (record.id === INTERFACE ? true : record.group === "unit" ? undefined : false),
  derive: (subject, read) => {
    const record = read.classOf(subject);
    const byClass = { on: "knowledge", record: record.id, what: "group" } as const;
    if (record.id === INTERFACE) return known(true, byClass);
    if (record.group !== "unit") return known(false, byClass);
    const inside = read.related(subject, allParts);
    if (inside.members.some((one) => one.value.class === INTERFACE)) return known(false, inside.because);
    const said = SPEAKING.map((one) => read.truth(subject, one)).find((one) => !isUnknown(one.value));
    return said === undefined
      ? known(false, { on: "as-drawn", what: INTERFACE, of: subject.id })
      : known(true, said.because);
  },
};
