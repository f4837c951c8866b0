import type { Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { and, not, or, type Known } from "../../known.ts";
import { flowsAround, someCargo, someKept } from "../../personal-data.ts";
import { some } from "../../related.ts";
import { handedToThirdParty } from "./handed-to-third-party.ts";
import { personalData } from "./personal-data.ts";
import { thirdPartyLimited } from "./third-party-limited.ts";

/** Does personal data that the component keeps, takes in or sends go to third parties whom nothing limits? */
export const sharesWithoutLimit: Fact<"component", boolean> = {
  id: "shares_without_limit",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    or(
      someKept(subject, (data) => unlimited(data, read), read),
      some(flowsAround(subject, read), (flow) => someCargo(flow, (data) => unlimited(data, read), read)),
    ),
};

const unlimited = (data: Entity<"data">, read: Reader): Known<boolean> =>
  and(read.fact(personalData, data), read.fact(handedToThirdParty, data), not(read.fact(thirdPartyLimited, data)));
