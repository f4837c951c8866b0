import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";
import { exampleOf, factOf, gapsOf, sideOf, statusOf } from "./testing/example.ts";

const drone = exampleOf("drone");
const { designed, planned } = drone;
const knowledge = loadKnowledge();

/** What CLP.11 §9 says of the drone and no single answer shows; the other claims are in `claims/drone.yaml`. */
describe("personal drone (G9)", () => {
  it("is read without a problem, its decisions all have their effect", () => {
    expect(drone.problems).toEqual([]);
    expect(planned.notApplied).toEqual([]);
  });

  it("G9-E1: little is to change in the service", () => {
    const gaps = gapsOf(designed);
    expect(gaps.filter((one) => sideOf(designed, one) === "service").length * 5).toBeLessThanOrEqual(gaps.length);
    const touched = drone.document.entities.decision.flatMap((one) =>
      (one.value.changes ?? []).flatMap((change) => ("set" in change ? [change.set.split(".")[0] ?? ""] : [])),
    );
    const parts = touched.filter((id) => designed.document.byId.get(id)?.kind === "component");
    expect([...new Set(parts.filter((id) => factOf(designed, "ecosystem", id) === "service"))]).toEqual(["back-end"]);
  });

  it("G9-E2: much is to change at the endpoint, and all of it is done but what needs new hardware", () => {
    const atEndpoint = gapsOf(designed).filter((one) => sideOf(designed, one) === "endpoint");
    expect(atEndpoint.length).toBeGreaterThanOrEqual(12);
    const left = gapsOf(planned).filter((one) => sideOf(planned, one) === "endpoint");
    expect(left.map((one) => one.id)).toEqual(["CLP13_6.2@drone"]);
    expect(knowledge.recommendations.get("CLP13_6.2")?.in_field).toBe("next-hardware");
  });

  it("G9-O3: an anchor inside the processor of the next drone ends impersonation and what remained of the trust anchor", () => {
    expect(statusOf(planned, "CLP13_Q5.3@drone")).toBe("raised");
    const next = drone.changed((text) => text.replace(/(inner-anchor:[\s\S]*?status: )held/, "$1planned"), "planned");
    expect(statusOf(next, "CLP13_6.2@drone")).toBe("met");
    expect(statusOf(next, "CLP13_Q5.3@drone")).not.toBe("raised");
    expect(statusOf(next, "CLP13_Q5.4@drone")).toBe("cleared");
  });

  it("G9-N1: had safety been at stake, the same decisions would not have been enough", () => {
    const rules = ["CLP13_9.2@drone", "CLP13_Q5.14@drone"];
    expect(rules.map((id) => statusOf(planned, id))).toEqual(["not-relevant", "not-relevant"]);
    const falls = drone.changed((text) => text.replace("safety: negligible", "safety: severe"), "planned");
    for (const id of rules) expect(["met", "cleared", "not-relevant"]).not.toContain(statusOf(falls, id));
  });
});
