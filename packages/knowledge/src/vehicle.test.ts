import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";
import { exampleOf, factOf, statusOf } from "./testing/example.ts";

const vehicle = exampleOf("vehicle-sensor-network");
const { designed, planned } = vehicle;
const knowledge = loadKnowledge();
const UNITS = ["uplink", "v2v", "tyre-monitor", "brakes"];

/** What CLP.11 §10 says of the vehicle and no single answer shows; the other claims are in `claims/vehicle-sensor-network.yaml`. */
describe("vehicle sensor network (G10)", () => {
  it("is read without a problem, its decisions all have their effect", () => {
    expect(vehicle.problems).toEqual([]);
    expect(planned.notApplied).toEqual([]);
  });

  it("G10-K: it has endpoints of all three classes", () => {
    const classes = designed.endpoints().map((one) => one.class.value);
    expect(new Set(classes)).toEqual(new Set(["gateway", "complex", "lightweight"]));
  });

  it("G10-F3: nobody sets anything, for there is nothing to set it with", () => {
    const surfaces = designed.document.entities.component.filter((one) =>
      ["user-interface", "mobile-app", "web-portal"].includes(one.value.class),
    );
    expect(surfaces).toEqual([]);
  });

  it("G10-R1: of all links the one between vehicles is the most urgent, with severe harm at stake", () => {
    const [first] = designed.open().filter((one) => one.subject.kind === "flow");
    expect([first?.id, first?.weight.harm]).toEqual(["CLP13_6.19@nearby", "severe"]);
    expect(statusOf(planned, "CLP13_6.19@nearby")).toBe("met");
  });

  it("G10-O8: safety and security mostly go together; where they clash, safety comes first", () => {
    const endangers = (id: string | undefined): boolean => {
      const effects = knowledge.recommendations.get(id ?? "")?.side_effects;
      return typeof effects === "object" && "safety" in effects && effects.safety !== undefined;
    };
    const by = (status: string): readonly boolean[] =>
      vehicle.document.entities.decision
        .filter((one) => one.value.status === status)
        .map((one) => endangers(one.value.recommendation));
    expect(by("rejected")).toEqual([true]);
    expect(by("planned").filter(Boolean).length * 4).toBeLessThanOrEqual(by("planned").length);
  });

  it("G10-N1: as designed one flawed endpoint weakens the whole bus, down to the brakes", () => {
    for (const unit of UNITS) expect([unit, factOf(designed, "impersonable", unit)]).toEqual([unit, "true"]);
    expect(statusOf(designed, "CLP13_9.2@brakes")).toBe("gap");
    expect(statusOf(planned, "CLP13_9.2@brakes")).not.toBe("gap");
  });
});
