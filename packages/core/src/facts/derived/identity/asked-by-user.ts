import { isKind } from "../../../model/document.ts";
import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { standsAt } from "../../identity-proof.ts";

const PEOPLE: readonly string[] = ["user", "guest", "administrator", "staff", "installer"];

/** Does a person use a part of the service or an app through this flow? */
export const askedByUser: Fact<"flow", boolean> = {
  id: "asked_by_user",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const [from, to] = [standsAt(subject, "from", read), standsAt(subject, "to", read)];
    const asks =
      isKind(from, "actor") &&
      PEOPLE.includes(from.value.kind) &&
      isKind(to, "component") &&
      read.classOf(to).ecosystem === "service";
    return known(asks, { on: "as-drawn", what: "flows", of: subject.id });
  },
};
