import type { Entity } from "../model/document.ts";
import type { Reader, Step } from "./fact.ts";
import { HARM_LEVELS, statedHarm } from "./harm-level.ts";
import { and, isUnknown, known, type Because, type Known } from "./known.ts";
import { judgedWith } from "./personal-data.ts";
import { some } from "./related.ts";
import { carries, flowsAt, returns } from "./roles/flows.ts";
import { performs } from "./roles/functions.ts";
import { drawn } from "./roles/group.ts";

type Component = Entity<"component">;

const HURTS = HARM_LEVELS.indexOf("moderate");

/** Data that comes to a part along its own flows. */
const comingTo = (part: Component, read: Reader): readonly Entity<"data">[] =>
  read
    .related(part, flowsAt)
    .members.flatMap((flow) => [
      ...(flow.value.to === part.id ? read.related(flow, carries).members : []),
      ...(flow.value.from === part.id ? read.related(flow, returns).members : []),
    ]);

/** Data that hurts people when it is false, as stated, among what an actuator is told. */
const orders: Step<"component", readonly { readonly data: Entity<"data">; readonly because: Because }[]> = {
  of: "component",
  derive: (part, read) =>
    comingTo(part, read).flatMap((data) => {
      const harm = statedHarm(data, "safety", read);
      const hurts = !isUnknown(harm.value) && HARM_LEVELS.indexOf(harm.value) >= HURTS;
      return hurts ? [{ data, because: harm.because }] : [];
    }),
};

/** What tells an actuator to do what may hurt people. */
export const dangerousOrders = (part: Component, read: Reader): readonly Entity<"data">[] =>
  read.step(orders, part).map(({ data }) => data);

/**
 * Is something so of a part that moves things, in a component, when what it is told may hurt people? Such a part performs
 * a function that people's safety hangs on, drawn or not; where functions of it are drawn, those are judged.
 */
export const someDangerousActuator = (
  subject: Component,
  ask: (part: Component) => Known<boolean>,
  read: Reader,
): Known<boolean> =>
  some({ members: judgedWith(subject, read), because: drawn("parts", subject.id) }, (part) => {
    const [order] = read.has(part, "hardware_limits") ? read.step(orders, part) : [];
    if (order === undefined || read.related(part, performs).members.length > 0)
      return known(false, drawn("performs", part.id));
    return and(known(true, order.because), ask(part));
  });
