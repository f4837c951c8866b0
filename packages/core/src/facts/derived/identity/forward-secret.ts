import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { and, or, type Known } from "../../known.ts";
import { gives, layers, reachesEnd, type Layer } from "../../protection-layers.ts";

const encrypts = (flow: Entity<"flow">, layer: Layer, read: Reader): Known<boolean> =>
  and(reachesEnd(flow, layer, read), gives(flow, layer, "encryption", read));

/**
 * Does recorded traffic stay closed when a long-lived key is stolen later? One layer that encrypts and does so is
 * enough; where one is known to encrypt, those of which nobody said it are asked only if it does not.
 */
export const forwardSecret: Fact<"flow", boolean> = {
  id: "forward_secret",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const closes = (of: readonly Layer[]): Known<boolean> =>
      or(...of.map((layer) => and(encrypts(subject, layer, read), gives(subject, layer, "forward_secrecy", read))));
    const sure = layers.filter((layer) => encrypts(subject, layer, read).value === true);
    const first = closes(sure);
    return sure.length > 0 && first.value !== false ? first : closes(layers);
  },
};
