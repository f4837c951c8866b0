import { isKind, type Entity } from "../../../model/document.ts";
import { oneOf, type Fact, type Reader } from "../../fact.ts";
import { isUnknown, known, notKnown, together, type Known } from "../../known.ts";
import { layers, proofOf, reachesEnd, type End } from "../../protection-layers.ts";
import { drawn } from "../../roles/group.ts";
import { insideService, meetings } from "../../service-scope.ts";
import { fromAuthenticated } from "../identity/from-authenticated.ts";
import { toAuthenticated } from "../identity/to-authenticated.ts";

/** Who can be at the far end of a flow, seen from the server. */
function mayFetch(flow: Entity<"flow">, read: Reader): Known<string> {
  const from = read.entity(flow.value.from);
  const far: End = isKind(from, "component") && insideService(from, read) ? "to" : "from";
  const proven = read.fact(far === "from" ? fromAuthenticated : toAuthenticated, flow);
  if (proven.value === true) return known("own-unit", proven.because);
  if (isUnknown(proven.value)) return notKnown(proven.because);
  const shows = layers.some((layer) => {
    const proof = proofOf(flow, layer, far, read);
    return proof.value !== "none" && reachesEnd(flow, layer, read).value === true;
  });
  return known(shows ? "any-unit" : "anyone", proven.because);
}

/**
 * Who may fetch an update here: anyone, whoever shows something that all units share, or only the unit it is for, because
 * each caller proves which one it is? The most open way counts.
 */
export const updateFetchBound: Fact<"component", string> = {
  id: "update_fetch_bound",
  of: "component",
  domain: oneOf("anyone", "any-unit", "own-unit"),
  derive: (subject, read) => {
    const calls = meetings(subject, read)
      .filter(({ other }) => other === undefined || !insideService(other, read))
      .map(({ flow }) => mayFetch(flow, read));
    const open = calls.find((one) => one.value === "anyone");
    if (open !== undefined) return open;
    const unsure = calls.filter((one) => isUnknown(one.value));
    if (unsure.length > 0) return notKnown(together(unsure.map((one) => one.because)));
    return calls.find((one) => one.value === "any-unit") ?? calls[0] ?? known("own-unit", drawn("flows", subject.id));
  },
};
