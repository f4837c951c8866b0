import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { wordIn } from "../../service-scope.ts";

/** Is there a backup that an intruder cannot reach, and was restoring it tried? A class of which nobody asks it is not held to it. */
export const backupTested: Fact<"component", boolean> = {
  id: "backup_tested",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    read.has(subject, "backup")
      ? wordIn(subject, "backup", ["tested"], read)
      : known(true, { on: "knowledge", record: read.classOf(subject).id, what: "lacks backup" }),
};
