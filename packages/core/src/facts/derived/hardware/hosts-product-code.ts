import { and, known } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { isChip, isModem } from "../../chip-scope.ts";
import { isCodeHost } from "./is-code-host.ts";

/** Is it the hardware of the product's own code? A modem with nothing but the software of its maker is not. */
export const hostsProductCode: Fact<"component", boolean> = {
  id: "hosts_product_code",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const modem = isChip(subject, read) && isModem(subject, read);
    return and(read.fact(isCodeHost, subject), known(!modem, { on: "as-drawn", what: "parts", of: subject.id }));
  },
};
