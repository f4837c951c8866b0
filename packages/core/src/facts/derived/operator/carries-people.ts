import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { devicesOn } from "../../operator.ts";
import { some } from "../../related.ts";
import { networkFlows } from "../../roles/over-network.ts";
import { carriesPersonalData } from "../data/carries-personal-data.ts";
import { movesWithPerson } from "../identity/moves-with-person.ts";

/** Does personal data run over the network, or does it see where people are? As drawn. */
export const carriesPeople: Fact<"network", boolean> = {
  id: "carries_people",
  of: "network",
  domain: truth,
  derive: (subject, read) =>
    or(
      some(read.related(subject, networkFlows), (flow) => read.fact(carriesPersonalData, flow)),
      some(devicesOn(subject, read), (device) => read.fact(movesWithPerson, device)),
    ),
};
