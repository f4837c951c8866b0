import { field } from "../../../model/fields.ts";
import { oneOf, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";

const stage = field<"system", string>("system", "stage");

/** What the producer can still change, by the stage of the product. */
const BY_STAGE: Readonly<Record<string, string>> = {
  concept: "everything",
  design: "everything",
  prototype: "everything",
  production: "software-and-next-batch",
  deployed: "updates-and-next-hardware",
};

/**
 * What can still be changed: hardware and software before the product is made; software and the hardware of the next
 * batch while it is made; once units are in the field what an update carries, and else only the next hardware.
 */
export const changeStillPossible: Fact<"system", string> = {
  id: "change_still_possible",
  of: "system",
  domain: oneOf("everything", "software-and-next-batch", "updates-and-next-hardware"),
  derive: (subject, read) => map(read.stated(subject, stage), (now) => BY_STAGE[now] ?? "everything"),
};
