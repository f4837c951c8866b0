import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { usesSubscription } from "../identity/uses-subscription.ts";

const MODEM = "communications-module";

/** Is it a modem by which a unit speaks over a mobile network? */
export const isCellularModem: Fact<"component", boolean> = {
  id: "is_cellular_modem",
  of: "component",
  domain: truth,
  byClass: (record) => (record.id === MODEM ? undefined : false),
  derive: (subject, read) => {
    const { id } = read.classOf(subject);
    return and(
      known(id === MODEM, { on: "knowledge", record: id, what: "class" }),
      read.fact(usesSubscription, subject),
    );
  },
};
