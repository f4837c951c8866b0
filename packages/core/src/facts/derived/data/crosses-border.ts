import { isKind, type AnyEntity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { isUnknown, known, map, notKnown, together, type Known } from "../../known.ts";
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

/** Under which data protection laws an end of a flow may stand: units, apps and their users wherever the product is sold. */
function lawsAt(end: AnyEntity | undefined, read: Reader): Known<readonly string[]> {
  const sold = map(read.stated(read.system, markets), (all) => all.map(lawOf));
  if (isKind(end, "actor")) {
    const own = map(read.stated(end, actorCountry), (one) => [lawOf(one)]);
    return isUnknown(own.value) && (end.value.kind === "user" || end.value.kind === "bystander") ? sold : own;
  }
  if (!isKind(end, "component")) return sold;
  for (let at: typeof end | undefined = end; at !== undefined; at = read.related(at, whole).members[0]) {
    const own = read.stated(at, componentCountry);
    if (!isUnknown(own.value)) return map(own, (one) => [lawOf(one)]);
  }
  return insideService(end, read) ? map(read.stated(end, componentCountry), (one) => [one]) : sold;
}

/** May the flow run from one area of data protection law into another? The states of the EEA count as one. */
export const crossesBorder: Fact<"flow", boolean> = {
  id: "crosses_border",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const [from, to] = [lawsAt(read.entity(subject.value.from), read), lawsAt(read.entity(subject.value.to), read)];
    const open = [from, to].filter((one) => isUnknown(one.value)).map((one) => one.because);
    if (isUnknown(from.value) || isUnknown(to.value)) return notKnown(together(open));
    const laws = new Set([...from.value, ...to.value]);
    return known(laws.size > 1, together([from.because, to.because]));
  },
};
