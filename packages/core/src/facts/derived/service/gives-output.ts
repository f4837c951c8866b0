import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { meetings, scopeOf } from "../../service-scope.ts";

/** Does this part of the service answer others, with logic that can limit what it returns? As drawn. */
export const givesOutput: Fact<"component", boolean> = {
  id: "gives_output",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    and(
      known(
        scopeOf(subject, read).some((one) => read.has(one, "output_filtering")),
        { on: "knowledge", record: read.classOf(subject).id, what: "output_filtering" },
      ),
      known(meetings(subject, read).length > 0, drawn("flows", subject.id)),
    ),
};
