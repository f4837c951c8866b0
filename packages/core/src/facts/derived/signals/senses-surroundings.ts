import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Is it something that senses its surroundings: a sensor, a camera, a microphone? */
export const sensesSurroundings: Fact<"component", boolean> = {
  id: "senses_surroundings",
  of: "component",
  domain: truth,
  byClass: (record) => record.group === "hardware" && record.properties.includes("signals_reviewed"),
  derive: (subject, read) => {
    const record = read.classOf(subject);
    return known(record.group === "hardware" && read.has(subject, "signals_reviewed"), {
      on: "knowledge",
      record: record.id,
      what: "group",
    });
  },
};
