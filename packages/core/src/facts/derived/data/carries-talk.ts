import type { Entity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { known, notKnown, isUnknown, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { carries, flowsAt, returns } from "../../roles/flows.ts";
import { holdsData } from "../../roles/holding.ts";
import { drawn } from "../../roles/group.ts";

const categories = field<"data", readonly string[]>("data", "categories");
const PEOPLE_TALK: readonly string[] = ["communication", "audio"];

function isTalk(one: Entity<"data">, read: Reader): Known<boolean> {
  const said = read.stated(one, categories);
  return isUnknown(said.value)
    ? notKnown(said.because)
    : known(
        said.value.some((word) => PEOPLE_TALK.includes(word)),
        said.because,
      );
}

/** Does what people say or write to one another pass here? Listed data alone. */
export const carriesTalk: Fact<"component", boolean> = {
  id: "carries_talk",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const kept = read.related(subject, holdsData).members;
    const flows = read.related(subject, flowsAt).members;
    const passing = flows.flatMap((one) => [
      ...read.related(one, carries).members,
      ...read.related(one, returns).members,
    ]);
    const because = drawn("data", subject.id);
    return or(some({ members: [...new Set([...kept, ...passing])], because }, (one) => isTalk(one, read)));
  },
};
