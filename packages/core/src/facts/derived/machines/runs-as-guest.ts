import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { isUnknown, known, map, type Known } from "../../known.ts";
import { whole } from "../../roles/parts.ts";

const GUEST: readonly string[] = ["virtual-machine", "container", "serverless"];

/** What a part of the service or the platform around it says of what it runs on; the platform is asked. */
function execution(subject: Entity<"component">, read: Reader): Known<string> | undefined {
  let last: Known<string> | undefined;
  for (let at: Entity<"component"> | undefined = subject; at !== undefined; at = read.related(at, whole).members[0]) {
    if (!read.has(at, "execution")) continue;
    last = read.word(at, "execution");
    if (!isUnknown(last.value)) return last;
  }
  return last;
}

/** Does it run as a guest beside others: a virtual machine, a container, a function of a provider? */
export const runsAsGuest: Fact<"component", boolean> = {
  id: "runs_as_guest",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const said = execution(subject, read);
    return said === undefined
      ? known(false, { on: "knowledge", record: read.classOf(subject).id, what: "lacks execution" })
      : map(said, (word) => GUEST.includes(word));
  },
};
