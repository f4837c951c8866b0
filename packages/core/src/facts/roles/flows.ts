import type { Entity } from "../../model/document.ts";
import type { Everything, Role } from "../fact.ts";
import { asDrawn, grouped } from "./group.ts";
import { idsIn, referred } from "./references.ts";
import { written } from "../stated.ts";

const byEnd = (all: Everything, end: "from" | "to") => grouped(all.of("flow"), (flow) => [flow.value[end]]);

/** Flows that end at a component. */
export const flowsIn: Role<"component", "flow"> = {
  name: "flows_in",
  of: "component",
  to: "flow",
  build: (all) => {
    const flows = byEnd(all, "to");
    return (subject) => asDrawn(flows.get(subject.id) ?? [], "flows", subject.id);
  },
};

/** Flows with an end at a component, in either direction. */
export const flowsAt: Role<"component", "flow"> = {
  name: "flows_at",
  of: "component",
  to: "flow",
  build: (all) => {
    const flows = grouped(all.of("flow"), (flow) => [flow.value.from, flow.value.to]);
    return (subject) => asDrawn(flows.get(subject.id) ?? [], "flows", subject.id);
  },
};

/** Flows with an end at a unit or any part of it, and the other end outside of it. */
export const unitFlows: Role<"component", "flow"> = {
  name: "unit_flows",
  of: "component",
  to: "flow",
  build: (all) => {
    const outermost = new Map<string, string>();
    const unitOf = (id: string): string => {
      const done = outermost.get(id);
      if (done !== undefined) return done;
      const one = all.entity(id);
      const above = one?.kind === "component" ? one.value.part_of : undefined;
      const unit = above === undefined || all.entity(above)?.kind !== "component" ? id : unitOf(above);
      outermost.set(id, unit);
      return unit;
    };
    const flows = grouped(all.of("flow"), (flow) => {
      const ends = [unitOf(flow.value.from), unitOf(flow.value.to)];
      return ends[0] === ends[1] ? [] : ends;
    });
    return (subject) => asDrawn(flows.get(subject.id) ?? [], "flows", subject.id);
  },
};

const cargo = (flow: Entity<"flow">): readonly string[] => [...idsIn(flow.value.carries), ...idsIn(flow.value.returns)];

/** Flows that carry data, in either direction. */
export const carriedBy: Role<"data", "flow"> = {
  name: "carried_by",
  of: "data",
  to: "flow",
  build: (all) => {
    const flows = grouped(all.of("flow"), cargo);
    return (subject) => asDrawn(flows.get(subject.id) ?? [], "carried_by", subject.id);
  },
};

/** Data that a flow carries from its start to its end. Open where `carries` is not stated or contains `unknown`. */
export const carries: Role<"flow", "data"> = {
  name: "carries",
  of: "flow",
  to: "data",
  build: (all) => (subject) => referred(all, subject, "carries", ["data"]),
};

/** Data that a flow carries back. Open where `returns` is not stated. */
export const returns: Role<"flow", "data"> = {
  name: "returns",
  of: "flow",
  to: "data",
  build: (all) => (subject) => referred(all, subject, "returns", ["data"]),
};

/** Credentials that travel in a flow, in either direction. */
export const carriesCredentials: Role<"flow", "credential"> = {
  name: "carries_credentials",
  of: "flow",
  to: "credential",
  build: (all) => (subject) => referred(all, subject, "carries", ["credential"]),
};

const layers = ["link", "transport", "application"] as const;

/** Ids of the credentials by which an end of a flow proves itself, on any layer. */
const shownAt = (flow: Entity<"flow">, end: "from" | "to"): readonly string[] =>
  layers.flatMap((layer) => idsIn(written(flow.value, ["protection", layer, "authentication", `${end}_proves`])));

/** Credentials by which an end of a flow proves itself, on any layer; as drawn. */
export const provesBy: Role<"flow", "credential"> = {
  name: "proves_by",
  of: "flow",
  to: "credential",
  build: (all) => (subject) => {
    const ids = [...shownAt(subject, "from"), ...shownAt(subject, "to")];
    const found = [...new Set(ids)].map((id) => all.entity(id)).filter((one) => one?.kind === "credential");
    return asDrawn(found, "proves_by", subject.id);
  },
};

/** Flows in which a credential proves an end. */
export const usedBy: Role<"credential", "flow"> = {
  name: "used_by",
  of: "credential",
  to: "flow",
  build: (all) => {
    const proves = provesBy.build(all);
    const flows = grouped(all.of("flow"), (flow) => proves(flow).members.map((one) => one.id));
    return (subject) => asDrawn(flows.get(subject.id) ?? [], "used_by", subject.id);
  },
};

/** Components that prove themselves by a credential; as drawn. */
export const provenBy: Role<"credential", "component"> = {
  name: "proven_by",
  of: "credential",
  to: "component",
  build: (all) => {
    const provers = new Map<string, Set<Entity<"component">>>();
    for (const flow of all.of("flow")) {
      for (const end of ["from", "to"] as const) {
        const one = all.entity(flow.value[end]);
        if (one?.kind !== "component") continue;
        for (const id of shownAt(flow, end)) provers.set(id, (provers.get(id) ?? new Set()).add(one));
      }
    }
    return (subject) => asDrawn([...(provers.get(subject.id) ?? [])], "proves_by", subject.id);
  },
};
