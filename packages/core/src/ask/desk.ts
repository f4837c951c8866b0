import type { PropertyRecord } from "../knowledge/vocabulary.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { isKind, type AnyEntity, type Document, type Entity } from "../model/document.ts";
import { ownerOf } from "../assess/tasks.ts";

/** Who can answer, or where it stands: hardware and suppliers have a paper for each part, an organisation answers once. */
export type Desk = PropertyRecord["asked_of"];

/** Questions that are answered in one go: the same people, or the same paper, about the same part. */
export interface Group {
  readonly desk: Desk;
  /** The part whose data sheet or design it is; absent where the whole organisation answers. */
  readonly part?: string;
}

const ofKind: Readonly<Partial<Record<string, Desk>>> = {
  function: "hardware",
  data: "legal",
  actor: "legal",
};
const technicalData: ReadonlySet<string> = new Set(["categories", "identifies"]);

/** Who answers a question about a field of an entity. */
export function deskOf(about: string, kind: string, knowledge: Knowledge): Desk {
  const property = about.startsWith("properties.")
    ? knowledge.properties.get(about.slice("properties.".length))
    : undefined;
  if (property !== undefined) return property.asked_of;
  if (about.startsWith("owner.")) return "organisation";
  return (technicalData.has(about) ? undefined : ofKind[kind]) ?? "software";
}

/** The group of a question about one entity: data sheets belong to a part, designs to the outermost part around it. */
export function groupOf(desk: Desk, subject: AnyEntity, document: Document): Group {
  if (desk === "organisation" || desk === "legal" || !isKind(subject, "component")) return { desk };
  return { desk, part: desk === "hardware" || desk === "supplier" ? subject.id : outermost(subject, document).id };
}

function outermost(component: Entity<"component">, document: Document): Entity<"component"> {
  let at = component;
  for (let steps = 0; steps < 64; steps += 1) {
    const around = at.value.part_of === undefined ? undefined : document.byId.get(at.value.part_of);
    if (!isKind(around, "component")) return at;
    at = around;
  }
  return at;
}

/** The person who implements what the entity is about: of a flow the start, of a credential whatever keeps it first. */
export function personFor(subject: AnyEntity, document: Document): string | undefined {
  switch (subject.kind) {
    case "component":
      return ownerOf(document, subject.id).owner;
    case "flow":
      return ownerOf(document, subject.value.from).owner ?? ownerOf(document, subject.value.to).owner;
    case "credential": {
      const keeper = document.entities.component.find((one) => holds(one, subject.id));
      return keeper === undefined ? undefined : ownerOf(document, keeper.id).owner;
    }
    default:
      return undefined;
  }
}

function holds({ value }: Entity<"component">, id: string): boolean {
  const inside = typeof value.holds === "object" && "is" in value.holds ? value.holds.is : value.holds;
  return Array.isArray(inside) && inside.includes(id);
}

/** Is the entity a component, or inside it, or a flow that begins or ends there? */
export function isAbout(subject: AnyEntity, id: string, document: Document): boolean {
  if (subject.id === id) return true;
  if (isKind(subject, "flow"))
    return [subject.value.from, subject.value.to].some((end) => {
      const at = document.byId.get(end);
      return at !== undefined && isAbout(at, id, document);
    });
  let at: AnyEntity | undefined = subject;
  for (let steps = 0; isKind(at, "component") && steps < 64; steps += 1) {
    if (at.value.part_of === id) return true;
    at = at.value.part_of === undefined ? undefined : document.byId.get(at.value.part_of);
  }
  return false;
}
