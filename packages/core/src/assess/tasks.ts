import type { Document, Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import { isLongForm } from "../facts/stated.ts";

/** Work with an owner: a planned decision on a component, or a task of the document that no recommendation asks for. */
export interface Task {
  readonly id: string;
  readonly decision?: string;
  readonly recommendation?: string;
  readonly subject: string;
  /** A person's id; absent where nobody is named, which is a question of its own. */
  readonly owner?: string;
  readonly due?: string;
}

/** Planned decisions by subject with the owner who implements it, then the document's own tasks. */
export function tasksOf(document: Document): readonly Task[] {
  const planned = document.entities.decision
    .filter((one) => one.value.status === "planned")
    .flatMap((one) =>
      subjectsOf(document, one).map((subject) => ({
        id: `${one.id}@${subject}`,
        decision: one.id,
        subject,
        ...(one.value.recommendation === undefined ? {} : { recommendation: one.value.recommendation }),
        ...ownerOf(document, subject),
        ...(one.value.due === undefined ? {} : { due: one.value.due }),
      })),
    );
  const own = document.entities.task
    .filter((one) => one.value.status !== "done" && one.value.status !== "dropped")
    .flatMap((one) =>
      (one.value.applies_to ?? ["system"]).map((subject) => ({
        id: `${one.id}@${subject}`,
        subject,
        ...named(plain(one.value.owner) ?? ownerOf(document, subject).owner),
        ...(one.value.due === undefined ? {} : { due: one.value.due }),
      })),
    );
  return [...planned, ...own];
}

/** What a decision is to be carried out on: what it names, else the subject of the finding that it is about. */
function subjectsOf(document: Document, { value }: Entity<"decision">): readonly string[] {
  if (value.applies_to !== undefined) return value.applies_to;
  const { finding } = value;
  const noted = document.entities.finding.find((one) => one.id === finding)?.value.subject;
  return [noted ?? finding?.slice(finding.lastIndexOf("@") + 1).split(".")[0] ?? "system"];
}

const plain = (value: unknown): string | undefined => {
  const inside = isLongForm(value) ? value.is : value;
  return typeof inside === "string" && inside !== "unknown" ? inside : undefined;
};

const named = (owner: string | undefined): { owner?: string } => (owner === undefined ? {} : { owner });

/** Who implements a component; a part without an owner of its own belongs to the owner of what it is part of. */
export function ownerOf(document: Document, subject: string): { owner?: string } {
  let at: Entity<Kind> | undefined = document.byId.get(subject);
  for (let steps = 0; at !== undefined && steps < 64; steps += 1) {
    const component = document.entities.component[at.index];
    if (at.kind !== "component" || component === undefined) return {};
    const owner = plain(component.value.owner?.implements);
    if (owner !== undefined) return { owner };
    at = component.value.part_of === undefined ? undefined : document.byId.get(component.value.part_of);
  }
  return {};
}
