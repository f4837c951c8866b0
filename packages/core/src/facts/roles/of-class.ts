import type { Role } from "../fact.ts";
import { asDrawn } from "./group.ts";

/** Every component of a class that is drawn in the document, whoever asks. */
const ofClass = (classId: string): Role<"component", "component"> => ({
  name: `drawn_${classId}`,
  of: "component",
  to: "component",
  build: (all) => {
    const members = all.of("component").filter((one) => one.value.class === classId);
    return (subject) => asDrawn(members, classId, subject.id);
  },
});

/** Administration of the service: paths and tools of administrators. */
export const administrations = ofClass("administration");
/** Parts that collect and judge how devices and service behave. */
export const monitors = ofClass("metrics-analytics");
/** Places that keep records of events. */
export const logStores = ofClass("log-store");
/** Parts that decide who devices and users are. */
export const authenticationTiers = ofClass("authentication-tier");
