import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { hasDuty, isServiceNode } from "../../service-scope.ts";

/** Is it a part of the service with storage of its own? */
export const canKeepEncrypted: Fact<"component", boolean> = {
  id: "can_keep_encrypted",
  of: "component",
  domain: truth,
  byClass: (record) => (hasDuty(record) ? undefined : false),
  derive: (subject, read) =>
    and(
      isServiceNode(subject, read),
      known(read.has(subject, "encrypted_at_rest"), {
        on: "knowledge",
        record: read.classOf(subject).id,
        what: "encrypted_at_rest",
      }),
    ),
};
