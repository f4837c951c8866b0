import type { Entity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader, type Related } from "../../fact.ts";
import { map, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { carriesCredentials, flowsIn, provesBy } from "../../roles/flows.ts";
import { holdsCredentials } from "../../roles/holding.ts";

const kind = field<"credential", string>("credential", "kind");

const isPassword = (one: Entity<"credential">, read: Reader): Known<boolean> =>
  map(read.stated(one, kind), (sort) => sort === "password" || sort === "pin");

/** Passwords that what stands before this part hands on to it, as far as they are listed. */
function brought(flow: Entity<"flow">, read: Reader): Related<"credential"> {
  const { members, because } = read.related(flow, carriesCredentials);
  return { members, because };
}

/** Does this part keep passwords, or let in people who prove themselves by one? As drawn. */
export const takesPasswords: Fact<"component", boolean> = {
  id: "takes_passwords",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const { members, because } = read.related(subject, holdsCredentials);
    return or(
      some({ members, because }, (one) => isPassword(one, read)),
      some(read.related(subject, flowsIn), (flow) =>
        or(
          some(read.related(flow, provesBy), (one) => isPassword(one, read)),
          some(brought(flow, read), (one) => isPassword(one, read)),
        ),
      ),
    );
  },
};
