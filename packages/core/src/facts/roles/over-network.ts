import type { Role } from "../fact.ts";
import { asDrawn, grouped } from "./group.ts";
import { idsIn } from "./references.ts";

/** Flows over a network, whole or in part. As drawn. */
export const networkFlows: Role<"network", "flow"> = {
  name: "network_flows",
  of: "network",
  to: "flow",
  build: (all) => {
    const flows = grouped(all.of("flow"), (flow) => idsIn(flow.value.over));
    return (subject) => asDrawn(flows.get(subject.id) ?? [], "flows", subject.id);
  },
};
