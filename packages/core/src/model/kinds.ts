import type { z } from "zod";
import * as product from "./schema/product.ts";
import * as work from "./schema/work.ts";

/**
 * Sections of a document whose entries are entities with ids, and the schema of one entry.
 * The order is the order in which a document is usually written.
 */
export const sections = {
  people: { kind: "person", schema: product.person },
  actors: { kind: "actor", schema: product.actor },
  data: { kind: "data", schema: product.data },
  functions: { kind: "function", schema: product.function_ },
  credentials: { kind: "credential", schema: product.credential },
  zones: { kind: "zone", schema: product.zone },
  networks: { kind: "network", schema: product.network },
  components: { kind: "component", schema: product.component },
  flows: { kind: "flow", schema: product.flow },
  assumptions: { kind: "assumption", schema: work.assumption },
  decisions: { kind: "decision", schema: work.decision },
  tasks: { kind: "task", schema: work.task },
  reviews: { kind: "review", schema: work.review },
  incidents: { kind: "incident", schema: work.incident },
  findings: { kind: "finding", schema: work.finding },
  privacy: { kind: "privacy", schema: work.privacyAnswer },
} as const;

export type Section = keyof typeof sections;
/** Kinds of entity; `system` is the one entity without a section of its own. */
export type Kind = (typeof sections)[Section]["kind"] | "system";

type Values = { readonly [S in Section as (typeof sections)[S]["kind"]]: z.output<(typeof sections)[S]["schema"]> } & {
  readonly system: z.output<typeof product.system>;
};
/** What is written of an entity of a kind, after the schema has read it. */
export type Value<K extends Kind> = Values[K];

export const kinds: readonly Kind[] = ["system", ...Object.values(sections).map((section) => section.kind)];
