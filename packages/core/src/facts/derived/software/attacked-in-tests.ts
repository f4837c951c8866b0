import { or } from "../../known.ts";
import { truth, type Fact } from "../../fact.ts";
import { isOneOf, saidAnywhere } from "../../said-in-unit.ts";

const REGULAR = ["regular"];

/** Do people who try to break in test the unit again and again, and not only before the launch? Said of it or of the product. */
export const attackedInTests: Fact<"component", boolean> = {
  id: "attacked_in_tests",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const own = saidAnywhere(subject, "penetration_test", isOneOf("penetration_test", REGULAR, read), read);
    const product = read.word(read.system, "penetration_test");
    return product.value === "regular" ? or({ value: true, because: product.because }, own) : own;
  },
};
