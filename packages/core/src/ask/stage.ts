import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Document } from "../model/document.ts";

/** Stages of the process in which questions come up, in their order. */
export const askingStages = ["evaluate", "review", "recommend"] as const;
export type AskingStage = (typeof askingStages)[number];

const isAsking = (stage: string): stage is AskingStage => askingStages.some((one) => one === stage);

/** The stage that the document has come to: the first that nobody has signed since it was last returned. */
export function stageOf(document: Document): AskingStage {
  const outcome = new Map<string, { readonly at: string; readonly signed: boolean }>();
  for (const { value, broken } of document.entities.review) {
    const before = outcome.get(value.stage);
    if (broken || (before !== undefined && before.at > value.at)) continue;
    outcome.set(value.stage, { at: value.at, signed: value.outcome === "signed" });
  }
  return askingStages.find((stage) => outcome.get(stage)?.signed !== true) ?? "recommend";
}

/** Fields of the format that ask for owners and procedures. */
const OWNERS = "owner.";

/** The stage in which a question is first worth asking: owners and procedures not before the third. */
export function stageFor(about: string, knowledge: Knowledge): AskingStage {
  if (about.startsWith(OWNERS)) return "recommend";
  const stage = about.startsWith("properties.")
    ? knowledge.properties.get(about.slice("properties.".length))?.stage
    : undefined;
  return stage !== undefined && isAsking(stage) ? stage : "evaluate";
}

/** Is a stage not after another one? */
export const isBy = (stage: AskingStage, reached: AskingStage): boolean =>
  askingStages.indexOf(stage) <= askingStages.indexOf(reached);
