import { assess, groundsOf, parse, type Assessment, type Known } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();

function assessed(text: string): Assessment {
  const bytes = `format: sekisho/1\nsystem: {name: case}\n${text}`;
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes }], knowledge);
  expect(problems.map((problem) => [problem.code, problem.address])).toEqual([]);
  return assess(document, knowledge, "2026-11-25");
}

function fact(of: Assessment, id: string, name: string) {
  const subject = of.document.byId.get(id);
  if (subject === undefined) throw new Error(`no entity ${id}`);
  return of.evaluation.byName(subject, name);
}

const classOf = (of: Assessment, id: string): unknown => fact(of, id, "endpoint_class").value;
const asked = (of: Assessment, id: string, name: string): readonly string[] =>
  groundsOf(fact(of, id, name).because).missing.map((at) => `${at.entity}.${at.field}`);

const HOME = `
data:
  warmth: {categories: [measurement]}
networks:
  zigbee: {kind: zigbee}
  ether: {kind: ethernet}
  net: {kind: internet}
components:
  thermometer: {class: endpoint, properties: {physical_access: user}}
  radio: {class: local-radio, part_of: thermometer}
  hub: {class: endpoint, properties: {physical_access: sealed}}
  chip: {class: microcontroller, part_of: hub}
  cloud: {class: application-tier}
`;

describe("endpoint class", () => {
  it("is gateway where data of another endpoint comes in and goes out elsewhere, whatever part it passes", () => {
    const home = assessed(`${HOME}
flows:
  reading: {from: radio, to: chip, over: zigbee, carries: [warmth], returns: []}
  upload: {from: hub, to: cloud, over: ether, carries: [warmth], returns: []}
`);
    expect(classOf(home, "hub")).toBe("gateway");
    expect(classOf(home, "chip")).toBe("gateway");
    expect(classOf(home, "thermometer")).toBe("lightweight");
    expect(classOf(home, "cloud")).toBe("-");
  });

  it("is complex where the first hop reaches far, though nobody knows how the flow goes on", () => {
    const text = (over: string): string => `
networks: {mobile: {kind: lte}, air: {kind: ble}}
components:
  kite: {class: endpoint}
  cloud: {class: application-tier}
flows:
  send: {from: kite, to: cloud, over: ${over}, carries: [], returns: [], protection: {transport: none, application: none}}
`;
    const far = assessed(text("[mobile, unknown]"));
    expect(classOf(far, "kite")).toBe("complex");
    expect(fact(far, "send", "from_authenticated").value).toBe(false);
    expect(classOf(assessed(text("[air, unknown]")), "kite")).toBe("lightweight");
    expect(asked(assessed(text("[unknown, mobile]")), "kite", "endpoint_class")).toEqual(["send.over"]);
  });

  it("is no gateway where the data only goes back to where it came from", () => {
    const home = assessed(`${HOME}
flows:
  reading: {from: radio, to: chip, over: zigbee, carries: [warmth], returns: [warmth]}
  report: {from: hub, to: cloud, over: net, carries: [], returns: []}
`);
    expect(classOf(home, "hub")).toBe("complex");
  });

  it("is open, and asks what the other endpoint sends, where nobody said it", () => {
    const home = assessed(`${HOME}
flows:
  setting: {from: hub, to: radio, over: zigbee, carries: []}
  upload: {from: hub, to: cloud, over: ether, carries: [warmth], returns: []}
`);
    expect(asked(home, "hub", "endpoint_class")).toEqual(["setting.returns"]);
  });

  it("is lightweight behind a phone app, which is no endpoint", () => {
    const band = assessed(`
data: {pulse: {categories: [health]}}
networks: {ble: {kind: ble}, net: {kind: internet}}
components: {band: {class: endpoint}, app: {class: mobile-app}, cloud: {class: application-tier}}
flows:
  reading: {from: band, to: app, over: ble, carries: [pulse]}
  sync: {from: app, to: cloud, over: net, carries: [pulse]}
`);
    expect(classOf(band, "band")).toBe("lightweight");
    expect(classOf(band, "app")).toBe("-");
  });

  it("is complex by a link over a long-range network, and asks for the network where none is named", () => {
    const tracker = assessed(`
networks: {cell: {kind: lte-m}}
components: {tracker: {class: endpoint}, tag: {class: endpoint}, cloud: {class: application-tier}}
flows:
  report: {from: tracker, to: cloud, over: cell, carries: [], returns: []}
  call: {from: tag, to: cloud, carries: [], returns: []}
`);
    expect(classOf(tracker, "tracker")).toBe("complex");
    expect(asked(tracker, "tag", "endpoint_class")).toEqual(["call.over"]);
  });
});

describe("endpoint class over a far-reaching radio", () => {
  const farm = (to: string): Assessment =>
    assessed(`
data: {wetness: {}}
networks: {lora: {kind: lorawan}, net: {kind: internet}}
components:
  probe: {class: endpoint}
  gateway: {class: endpoint}
  chip: {class: microcontroller, part_of: gateway}
  cloud: {class: application-tier}
flows:
  uplink: {from: probe, to: ${to}, over: lora, carries: [wetness], returns: []}
  report: {from: chip, to: cloud, over: net, carries: [wetness], returns: []}
`);

  it("is lightweight where the radio ends at the product's own gateway", () => {
    expect(classOf(farm("chip"), "probe")).toBe("lightweight");
    expect(classOf(farm("chip"), "gateway")).toBe("gateway");
  });

  it("is complex where the same radio ends at the service", () => {
    expect(classOf(farm("cloud"), "probe")).toBe("complex");
  });
});

/** Positions from which a component is reached, each with whether that is certain (`yes`) or open (`?`). */
function reach(of: Assessment, id: string): readonly string[] {
  const { members } = fact(of, id, "reachable_from").value as { members: ReadonlyMap<string, Known<boolean>> };
  return [...members].map(([position, is]) => (is.value === true ? position : `${position}?`));
}

describe("reachable from", () => {
  const flows = `
actors: {clinic: {kind: partner}}
flows:
  reading: {from: radio, to: chip, over: zigbee, carries: [warmth], returns: [goal]}
  upload: {from: hub, to: cloud, over: net, carries: [warmth], returns: [goal]}
  share: {from: cloud, to: clinic, over: net, carries: [warmth], returns: []}
`;
  const home = assessed(`${HOME.replace("warmth: {categories: [measurement]}", "warmth: {}\n  goal: {}")}${flows}`);

  it("is over the networks of its flows, by touch as the unit allows it, and inside for all of a unit", () => {
    expect(reach(home, "radio")).toEqual(["internet", "radio", "inside"]);
    expect(reach(home, "thermometer")).toEqual(["internet", "radio", "touch", "inside"]);
  });

  it("goes with what a gateway hands on, to endpoints but not into the service", () => {
    expect(reach(home, "cloud")).toEqual(["internet", "partner"]);
  });

  it("comes to the code in a device by a line that is drawn to the device", () => {
    expect(reach(home, "chip")).toEqual(["internet", "radio", "inside"]);
    expect(reach(home, "hub")).toEqual(["internet", "radio", "inside"]);
  });

  it("is open where nobody listed what a relay sends on, or said who can touch it", () => {
    const band = assessed(`
networks: {ble: {kind: ble}, net: {kind: internet}}
components: {band: {class: endpoint}, app: {class: mobile-app}, cloud: {class: application-tier}}
flows:
  reading: {from: band, to: app, over: ble, carries: []}
  sync: {from: app, to: cloud, over: net, carries: []}
`);
    expect(reach(band, "band")).toEqual(["internet?", "radio", "touch?", "inside"]);
    const { members } = fact(band, "band", "reachable_from").value as { members: ReadonlyMap<string, Known<boolean>> };
    const internet = members.get("internet");
    const asks =
      internet === undefined ? [] : groundsOf(internet.because).missing.map((at) => `${at.entity}.${at.field}`);
    expect(asks).toEqual(expect.arrayContaining(["reading.returns", "sync.returns"]));
  });

  it("takes the reach that the network itself states, and nothing back through a one-way filter", () => {
    const plant = assessed(`
networks: {bus: {kind: ethernet, reach: inside}}
components: {probe: {class: endpoint, properties: {physical_access: sealed}}, mast: {class: endpoint, properties: {physical_access: sealed}}, log: {class: log-store}}
flows:
  watch: {from: probe, to: log, over: bus, carries: [], returns: []}
  out: {from: mast, to: log, over: bus, filter: one-way, carries: []}
`);
    expect(reach(plant, "log")).toEqual(["inside"]);
    expect(reach(plant, "mast")).toEqual(["inside"]);
  });

  it("takes no more than linear time along a chain of relays", () => {
    const links = Array.from({ length: 2000 }, (_, index) => index);
    const chain = assessed(`
networks: {mesh: {kind: thread}, net: {kind: internet}}
data: {goal: {}}
components:
${links.map((one) => `  node-${String(one)}: {class: endpoint}`).join("\n")}
  cloud: {class: application-tier}
flows:
  start: {from: cloud, to: node-0, over: net, carries: [goal], returns: []}
${links
  .slice(1)
  .map(
    (one) =>
      `  hop-${String(one)}: {from: node-${String(one - 1)}, to: node-${String(one)}, over: mesh, carries: [goal], returns: []}`,
  )
  .join("\n")}
`);
    expect(reach(chain, "node-1999")).toEqual(["internet", "radio", "touch?", "inside"]);
    expect(classOf(chain, "node-1000")).toBe("gateway");
  });
});

describe("hops of a flow", () => {
  const station = (over: string, zones = ["field", "cloud"]): Assessment =>
    assessed(`
zones: {field: {}, cloud: {}}
networks: {wifi: {kind: wifi}, net: {kind: internet}, lan: {kind: ethernet}, cell: {kind: lte}, apn: {kind: private-apn}}
components:
  box: {class: endpoint, zone: ${zones[0] ?? ""}, properties: {physical_access: sealed}}
  chip: {class: microcontroller, part_of: box}
  broker: {class: application-tier, zone: ${zones[1] ?? ""}}
flows:
  telemetry: {from: chip, to: broker, over: ${over}, carries: [], returns: []}
`);

  it("reach the far end from the last, and can be attacked at each", () => {
    const hops = station("[wifi, net]");
    expect(reach(hops, "broker")).toEqual(["internet", "radio"]);
    expect(fact(hops, "broker", "faces_internet").value).toBe(true);
    expect(classOf(hops, "box")).toBe("lightweight");
  });

  it("are asked for where a local network alone leads into a service in another zone", () => {
    for (const over of ["wifi", "lan", "cell"]) {
      const one = station(over);
      expect(asked(one, "broker", "faces_internet")).toEqual(["telemetry.over"]);
      expect(reach(one, "broker")[0]).toBe("internet?");
    }
  });

  it("are all there are where a list says so, or the service stands in the same zone", () => {
    for (const over of ["[lan]", "[cell]", "apn"])
      expect(fact(station(over), "broker", "faces_internet").value).toBe(false);
    expect(fact(station("lan", ["field", "field"]), "broker", "faces_internet").value).toBe(false);
  });

  it("may be open", () => {
    expect(reach(station("[wifi, unknown]"), "broker")).toContain("internet?");
    expect(asked(station("[wifi, unknown]"), "broker", "faces_internet")).toEqual(["telemetry.over"]);
  });
});
