import type { Entity } from "../../model/document.ts";
import type { Role } from "../fact.ts";
import { asDrawn } from "./group.ts";

/** The drawn components of a class. */
export interface ClassRole extends Role<"component", "component"> {
  readonly classId: string;
  readonly has: (one: Entity<"component">) => boolean;
}

/** Every component of a class that is drawn in the document, whoever asks. */
function ofClass(classId: string): ClassRole {
  const has = (one: Entity<"component">): boolean => one.value.class === classId;
  return {
    name: `drawn_${classId}`,
    of: "component",
    to: "component",
    classId,
    has,
    build: (all) => {
      const members = all.of("component").filter(has);
      return (subject) => asDrawn(members, classId, subject.id);
    },
  };
}

/** Administration of the service: paths and tools of administrators. */
export const administrations = ofClass("administration");
/** Parts that collect and judge how devices and service behave. */
export const monitors = ofClass("metrics-analytics");
/** Places that keep records of events. */
export const logStores = ofClass("log-store");
/** Servers that build, sign or publish software for devices. */
export const updateServers = ofClass("update-server");
/** Parts that decide who devices and users are. */
export const authenticationTiers = ofClass("authentication-tier");
