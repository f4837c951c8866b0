import { truth, type Fact } from "../../fact.ts";
import { saidAroundOrOfProduct } from "../../said-around.ts";

/** Does somebody follow reports of new holes in it: said of it, of the device, or of the whole product? */
export const advisoriesFollowed: Fact<"component", boolean> = {
  id: "advisories_followed",
  of: "component",
  domain: truth,
  derive: (subject, read) => saidAroundOrOfProduct(subject, "vulnerabilities_followed", read),
};
