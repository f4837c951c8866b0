import { isKind, type Entity } from "../../../model/document.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { isUnknown, known, not, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { carriedBy, carries, returns } from "../../roles/flows.ts";
import { commandedBy, performedBy, reliesOnData } from "../../roles/functions.ts";
import { insideService } from "../../service-scope.ts";
import { deliveredAround } from "../../unit-traffic.ts";

/** Does data come to a unit from the service, and from nowhere else? As drawn. */
function onlyFromService(data: Entity<"data">, unit: Entity<"component">, read: Reader): Known<boolean> {
  const ways = read.related(data, carriedBy);
  const senders = ways.members.flatMap((flow) => {
    const [from, to] = [read.entity(flow.value.from), read.entity(flow.value.to)];
    const here = (end: typeof from): boolean => isKind(end, "component") && deliveredAround(end, read) === unit;
    const forth = here(to) && read.related(flow, carries).members.includes(data) ? [from] : [];
    const back = here(from) && read.related(flow, returns).members.includes(data) ? [to] : [];
    return [...forth, ...back];
  });
  const service = senders.length > 0 && senders.every((one) => isKind(one, "component") && insideService(one, read));
  return known(service, ways.because);
}

/**
 * Does the function stop when the service cannot be reached? The unit says whether it goes on; where it does not say,
 * input that comes from the service alone makes it depend on it.
 */
export const dependsOnBackEnd: Fact<"function", boolean> = {
  id: "depends_on_back_end",
  of: "function",
  domain: truth,
  derive: (subject, read) =>
    some(read.related(subject, performedBy), (part) => {
      const around = deliveredAround(part, read);
      if (insideService(around, read))
        return known(true, { on: "knowledge", record: around.value.class, what: "ecosystem" });
      const alone = not(read.truth(around, "works_without_back_end"));
      if (!isUnknown(alone.value) || !read.has(around, "works_without_back_end")) return alone;
      const fed = or(
        some(read.related(subject, commandedBy), (data) => onlyFromService(data, around, read)),
        some(read.related(subject, reliesOnData), (data) => onlyFromService(data, around, read)),
      );
      return fed.value === true ? fed : alone;
    }),
};
