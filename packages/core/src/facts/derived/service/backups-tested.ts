import { truth, type GraphFact } from "../../fact.ts";
import { known, not, or } from "../../known.ts";
import { every } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { backupTested } from "./backup-tested.ts";
import { keepsServiceData } from "./keeps-service-data.ts";

/** Has every part of the service that keeps something a backup out of an intruder's reach, and was restoring it tried? */
export const backupsTested: GraphFact<"system", boolean> = {
  id: "backups_tested",
  of: "system",
  domain: truth,
  survey: (all) => (subject, read) =>
    every({ members: all.of("component"), because: drawn("backup", subject.id) }, (one) =>
      read.has(one, "backup")
        ? or(not(read.fact(keepsServiceData, one)), read.fact(backupTested, one))
        : known(true, { on: "knowledge", record: read.classOf(one).id, what: "lacks backup" }),
    ),
};
