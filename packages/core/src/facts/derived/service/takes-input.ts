import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { meetings, scopeOf } from "../../service-scope.ts";
import { drawn } from "../../roles/group.ts";

/** Does this part of the service act on messages from others? As drawn, and only parts with logic that can check them. */
export const takesInput: Fact<"component", boolean> = {
  id: "takes_input",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    and(
      known(
        scopeOf(subject, read).some((one) => read.has(one, "input_validation")),
        { on: "knowledge", record: read.classOf(subject).id, what: "input_validation" },
      ),
      known(meetings(subject, read).length > 0, drawn("flows", subject.id)),
    ),
};
