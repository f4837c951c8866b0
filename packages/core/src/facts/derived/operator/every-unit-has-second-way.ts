import { truth, type Fact } from "../../fact.ts";
import { devicesOn } from "../../operator.ts";
import { every } from "../../related.ts";
import { secondWayOut } from "./second-way-out.ts";

/** Has every unit on the network another way to its service? As drawn. */
export const everyUnitHasSecondWay: Fact<"network", boolean> = {
  id: "every_unit_has_second_way",
  of: "network",
  domain: truth,
  derive: (subject, read) => every(devicesOn(subject, read), (device) => read.fact(secondWayOut, device)),
};
