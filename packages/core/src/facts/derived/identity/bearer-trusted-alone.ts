import { truth, type Fact } from "../../fact.ts";
import { and, isUnknown, known, not, notKnown, or } from "../../known.ts";
import { bare, networkOf, protects, reachesEnd } from "../../protection-layers.ts";

/** Is the protection of the network the only one, with nothing above it, although it ends before the far end? */
export const bearerTrustedAlone: Fact<"flow", boolean> = {
  id: "bearer_trusted_alone",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const network = networkOf(subject, read);
    const bearer = isUnknown(network.value)
      ? notKnown(network.because)
      : known(read.networkKind(network.value).link_protection !== "none", {
          on: "knowledge",
          record: network.value.value.kind,
          what: "link_protection",
        });
    return and(
      or(bearer, protects(subject, "link", read)),
      not(reachesEnd(subject, "link", read)),
      bare(subject, "transport", read),
      bare(subject, "application", read),
    );
  },
};
