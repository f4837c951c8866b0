import { describe, expect, it } from "vitest";
import { exampleOf, factOf, gapsOf, statusOf } from "./testing/example.ts";

const tracker = exampleOf("vehicle-tracker");
const { designed, planned, document } = tracker;

/** What CLP.11 Annex B says of the tracker and no single answer shows; the other claims are in `claims/vehicle-tracker.yaml`. */
describe("vehicle tracking system (GB)", () => {
  it("is read without a problem, its decisions all have their effect", () => {
    expect(tracker.problems).toEqual([]);
    expect(planned.notApplied).toEqual([]);
  });

  it("GB-S1: from outside there are two ways in, the mobile network and the vehicle itself", () => {
    const positions = factOf(designed, "reachable_from", "tracker").split(" ");
    expect(positions.filter((one) => one !== "inside").sort()).toEqual(["network", "touch"]);
  });

  it("GB-S2: by the mobile network one comes through the private APN, from the access point or an OTA server", () => {
    const flows = designed.document.entities.flow.filter((one) => factOf(designed, "leaves_unit", one.id) === "true");
    expect(flows.map((one) => one.value.over)).toEqual(["apn", "apn", "apn"]);
    const far = flows.map((one) =>
      factOf(designed, "ecosystem", one.value.to) === "service" ? one.value.to : one.value.from,
    );
    expect(far).toEqual(["access-point", "modem-ota", "sim-ota"]);
  });

  it("GB-S3: the endpoint gets the attention: the four gaps of A.5, and nothing else, are gaps", () => {
    const gaps = gapsOf(designed);
    expect(gaps.map((one) => one.id).sort()).toEqual([
      "CLP13_6.9@tracker",
      "CLP13_7.1@app",
      "CLP13_7.1@eeprom",
      "CLP13_7.7@tracker",
      "CLP13_8.4@gui",
    ]);
  });

  it("GB-T1: every component and part has somebody who implements it", () => {
    const without = document.entities.component.filter((one) => one.value.owner?.implements === undefined);
    expect(without.map((one) => one.id)).toEqual([]);
  });

  it("GB-T4: a recommendation is held because it would undo a control that is in place", () => {
    const [held, ...more] = document.entities.decision.filter((one) => one.value.status === "held");
    expect(more).toEqual([]);
    expect(held?.value.conflicts).toEqual(["CLP12_7.3"]);
    expect(statusOf(designed, "CLP12_7.3@tracker")).toBe("met");
    const pull = designed.conflicts().find((one) => one.id === "closed-path-or-second-path@tracker");
    expect(pull?.status).toBe("unknown"); // whether another operator can be loaded on the SIM is not said
    expect(pull?.record.between).toEqual(expect.arrayContaining(["CLP12_7.3", held?.value.recommendation]));
  });

  it("GB-O11: judged again with the decisions, no gap is left", () => {
    expect(gapsOf(planned)).toEqual([]);
  });

  it("GB-N1: power alerts were chosen, how they are done is not said, so they stay open", () => {
    const decision = document.entities.decision.find((one) => one.value.recommendation === "CLP13_8.8");
    expect(decision?.value.changes).toBeUndefined();
    expect(statusOf(planned, "CLP13_8.8@tracker")).toBe(statusOf(designed, "CLP13_8.8@tracker"));
    expect(statusOf(planned, "CLP13_8.8@tracker")).toBe("unknown");
  });
});
