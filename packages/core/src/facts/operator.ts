import { isKind, type Entity } from "../model/document.ts";
import type { Reader, Related, Step } from "./fact.ts";
import { isUnknown, notKnown, or, type Known } from "./known.ts";
import { deviceOf } from "./chip-scope.ts";
import { some } from "./related.ts";
import { networkFlows } from "./roles/over-network.ts";
import { asDrawn, drawn } from "./roles/group.ts";
import { allParts } from "./roles/parts.ts";

type Network = Entity<"network">;
type Component = Entity<"component">;

/** The class of platforms through which an operator lets his customer manage lines. */
const PLATFORM = "connectivity-platform";
const MODEM = "communications-module";

const platforms: Step<"system", readonly Component[]> = {
  of: "system",
  derive: (_system, _read, all) => all.of("component").filter((one) => one.value.class === PLATFORM),
};

/** Platforms of the operator who runs a network; where neither says whose it is, all that are drawn. */
function platformsOf(network: Network, read: Reader): readonly Component[] {
  const owner = network.value.run_by;
  return read
    .step(platforms, read.system)
    .filter((one) => owner === undefined || one.value.run_by === undefined || one.value.run_by === owner);
}

/** Is something agreed with the operator of a network: said of his platform, or else of the whole product? */
export function agreedWithOperator(network: Network, property: string, read: Reader): Known<boolean> {
  const said = platformsOf(network, read)
    .map((one) => read.truth(one, property))
    .filter((one) => !isUnknown(one.value));
  return said.length > 0 ? or(...said) : read.truth(read.system, property);
}

/** Devices of the endpoint ecosystem that use a network. As drawn. */
export function devicesOn(network: Network, read: Reader): Related<"component"> {
  const found = read.related(network, networkFlows).members.flatMap((flow) =>
    [flow.value.from, flow.value.to].flatMap((id) => {
      const end = read.entity(id);
      return isKind(end, "component") && read.classOf(end).ecosystem === "endpoint" ? [deviceOf(end, read)] : [];
    }),
  );
  return asDrawn([...new Set(found)], "flows", network.id);
}

/** Modems of a device; a device that speaks by a mobile network has one, so one that is not drawn is open. */
const modemsOf = (device: Component, read: Reader): Related<"component"> => {
  const members = read.related(device, allParts).members.filter((one) => one.value.class === MODEM);
  const because = drawn("parts", device.id);
  return members.length > 0
    ? { members, because }
    : { members, because, open: { on: "part-missing", part: MODEM, of: device.id } };
};

/** Is it so of a modem of some device on the network? */
export function someModemOn(network: Network, ask: (modem: Component) => Known<boolean>, read: Reader): Known<boolean> {
  return some(devicesOn(network, read), (device) => {
    const said = some(modemsOf(device, read), ask);
    return isUnknown(said.value) ? notKnown(said.because) : said;
  });
}
