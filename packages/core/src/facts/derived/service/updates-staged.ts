import type { Entity } from "../../../model/document.ts";
import { truth, type GraphFact, type Reader } from "../../fact.ts";
import { isUnknown } from "../../known.ts";
import { every } from "../../related.ts";
import { drawn } from "../../roles/group.ts";

const SERVER = "update-server";

/** Update servers, and other parts that publish software where they say how. */
const isAsked = (one: Entity<"component">, read: Reader): boolean =>
  one.value.class === SERVER || !isUnknown(read.truth(one, "update_staged").value);

/** Are updates rolled out in steps that can be stopped, by everything drawn that publishes software? */
export const updatesStaged: GraphFact<"system", boolean> = {
  id: "updates_staged",
  of: "system",
  domain: truth,
  survey: (all, reader) => {
    const able = all.of("component").filter((one) => reader.has(one, "update_staged"));
    return (subject, read) => {
      const members = able.filter((one) => isAsked(one, read));
      return every({ members, because: drawn(SERVER, subject.id) }, (one) => read.truth(one, "update_staged"));
    };
  },
};
