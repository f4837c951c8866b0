import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";
import { hopsOf } from "../../hops.ts";
import { some } from "../../related.ts";

const PRIVATE: ReadonlySet<string> = new Set(["private-apn", "vpn"]);

/** Is the way from the operator to the service closed to others: a private access point, a tunnel? */
export const privatePath: Fact<"flow", boolean> = {
  id: "private_path",
  of: "flow",
  domain: truth,
  derive: (subject, read) =>
    some(hopsOf(subject, read), (hop) =>
      known(PRIVATE.has(hop.value.kind), { on: "line", at: { entity: hop.id, field: "kind" }, is: hop.value.kind }),
    ),
};
