import type { Entity } from "../model/document.ts";
import type { Everything, Reader, Step } from "./fact.ts";
import { isUnknown, known, or, type Known } from "./known.ts";
import { judgedWith } from "./personal-data.ts";
import { drawn } from "./roles/group.ts";

/** What people may find where they meet a product: what it collects and why, and a say in it. */
type Offer = "privacy_notice" | "privacy_controls";

/** Classes of the service that people have before them. */
const SEEN: ReadonlySet<string> = new Set(["mobile-app", "web-portal"]);

const offered = (places: readonly Entity<"component">[], offer: Offer, read: Reader): Known<boolean> =>
  or(...places.filter((one) => read.has(one, offer)).map((one) => read.truth(one, offer)));

/** Whether an app or a web page offers it, whichever unit it goes with. */
const inService = (offer: Offer): Step<"system", Known<boolean>> => ({
  of: "system",
  derive: (subject, read, all: Everything) => {
    const seen = all.of("component").filter((one) => SEEN.has(one.value.class));
    return seen.length === 0 ? known(false, drawn("mobile-app", subject.id)) : offered(seen, offer, read);
  },
});
const inApps = { privacy_notice: inService("privacy_notice"), privacy_controls: inService("privacy_controls") };

/** A device shows things on its screens: where one is drawn, a device that says nothing itself is not asked besides. */
function whereShown(
  places: readonly Entity<"component">[],
  offer: Offer,
  read: Reader,
): readonly Entity<"component">[] {
  const screens = places.filter((one) => read.classOf(one).group !== "unit");
  return screens.length === 0
    ? places
    : places.filter((one) => screens.includes(one) || !isUnknown(read.truth(one, offer).value));
}

/**
 * Do people find it where they meet the product: on the component, its parts, an app or a web page that is drawn? One
 * place suffices; no, where nothing that people meet is drawn.
 */
export const somewherePeopleLook = (subject: Entity<"component">, offer: Offer, read: Reader): Known<boolean> => {
  const places = whereShown(
    judgedWith(subject, read).filter((one) => read.has(one, offer)),
    offer,
    read,
  );
  const theirs = read.step(inApps[offer], read.system);
  return places.length === 0 ? theirs : or(offered(places, offer, read), theirs);
};
