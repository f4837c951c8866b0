import { isKind, type AnyEntity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { isUnknown, known, map, notKnown, together, type Known } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { whole } from "../../roles/parts.ts";
import { insideService } from "../../service-scope.ts";

const componentCountry = field<"component", string>("component", "country");
const actorCountry = field<"actor", string>("actor", "country");
const markets = field<"system", readonly string[]>("system", "markets");

/** States of the European Economic Area: one data protection law, GDPR (EEA Joint Committee Decision 154/2018). */
const EEA: ReadonlySet<string> = new Set(
  "EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" "),
);
const lawOf = (country: string): string => (EEA.has(country) ? "EEA" : country);

/** Where an end of a flow stands: under which laws, and whether that is wherever the product is used. */
interface Place {
  readonly laws: Known<readonly string[]>;
  readonly withProduct: boolean;
}

/** Under which data protection laws an end of a flow may stand: units, apps and their users wherever the product is sold. */
function placeOf(end: AnyEntity | undefined, read: Reader): Place {
  const sold: Place = {
    laws: map(read.stated(read.system, markets), (all) => all.map(lawOf)),
    withProduct: true,
  };
  const stated = (laws: Known<readonly string[]>): Place => ({ laws, withProduct: false });
  if (isKind(end, "actor")) {
    const own = map(read.stated(end, actorCountry), (one) => [lawOf(one)]);
    return isUnknown(own.value) && (end.value.kind === "user" || end.value.kind === "bystander") ? sold : stated(own);
  }
  if (!isKind(end, "component")) return sold;
  for (let at: typeof end | undefined = end; at !== undefined; at = read.related(at, whole).members[0]) {
    const own = read.stated(at, componentCountry);
    if (!isUnknown(own.value)) return stated(map(own, (one) => [lawOf(one)]));
  }
  return insideService(end, read) ? stated(map(read.stated(end, componentCountry), (one) => [one])) : sold;
}

/**
 * May the flow run from one area of data protection law into another? The states of the EEA count as one; units, apps and
 * people who use the product together are in one place, wherever it is sold.
 */
export const crossesBorder: Fact<"flow", boolean> = {
  id: "crosses_border",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const ends = [
      placeOf(read.entity(subject.value.from), read),
      placeOf(read.entity(subject.value.to), read),
    ] as const;
    if (ends.every((one) => one.withProduct)) return known(false, drawn("part_of", subject.id));
    const [from, to] = [ends[0].laws, ends[1].laws];
    const open = [from, to].filter((one) => isUnknown(one.value)).map((one) => one.because);
    if (isUnknown(from.value) || isUnknown(to.value)) return notKnown(together(open));
    const laws = new Set([...from.value, ...to.value]);
    return known(laws.size > 1, together([from.because, to.because]));
  },
};
