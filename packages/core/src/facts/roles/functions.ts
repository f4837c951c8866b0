import type { Role } from "../fact.ts";
import { asDrawn, grouped } from "./group.ts";
import { idsIn, referred } from "./references.ts";

/** Functions that a component performs. As drawn. */
export const performs: Role<"component", "function"> = {
  name: "performs",
  of: "component",
  to: "function",
  build: (all) => {
    const functions = grouped(all.of("function"), (one) => idsIn(one.value.by));
    return (subject) => asDrawn(functions.get(subject.id) ?? [], "performs", subject.id);
  },
};

/** Functions that data commands or that rely on it. As drawn. */
export const functionsOfData: Role<"data", "function"> = {
  name: "functions_of_data",
  of: "data",
  to: "function",
  build: (all) => {
    const functions = grouped(all.of("function"), (one) => [
      ...idsIn(one.value.commanded_by),
      ...idsIn(one.value.relies_on),
    ]);
    return (subject) => asDrawn(functions.get(subject.id) ?? [], "functions", subject.id);
  },
};

/** Data that commands a function. Open where it is not stated. */
export const commandedBy: Role<"function", "data"> = {
  name: "commanded_by",
  of: "function",
  to: "data",
  build: (all) => (subject) => referred(all, subject, "commanded_by", ["data"]),
};

/** Data that a function relies on besides its commands. Open where it is not stated. */
export const reliesOnData: Role<"function", "data"> = {
  name: "relies_on_data",
  of: "function",
  to: "data",
  build: (all) => (subject) => referred(all, subject, "relies_on", ["data"]),
};

/** Components that perform a function. */
export const performedBy: Role<"function", "component"> = {
  name: "performed_by",
  of: "function",
  to: "component",
  build: (all) => (subject) => referred(all, subject, "by", ["component"]),
};

/** Actors that data is handed on to. Open where `shared_with` is not stated. */
export const sharedWith: Role<"data", "actor"> = {
  name: "shared_with",
  of: "data",
  to: "actor",
  build: (all) => (subject) => referred(all, subject, "shared_with", ["actor"]),
};
