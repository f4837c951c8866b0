import {
  assess,
  groundsOf,
  isUnknown,
  parse,
  systemOf,
  type Assessment,
  type Document,
  type Finding,
  type Model,
} from "@sekisho/core";
import { readdirSync, readFileSync } from "node:fs";
import type { Probe } from "../claims.ts";
import { loadKnowledge } from "../load.ts";

const knowledge = loadKnowledge();
/** The day that worked examples are assessed on. */
const DAY = "2026-11-25";

/** A worked example, read once, assessed by the model that is asked for. */
export interface Example {
  readonly document: Document;
  readonly problems: readonly unknown[];
  readonly designed: Assessment;
  readonly planned: Assessment;
  /** The same example with its text changed first, to see what would come out then. */
  readonly changed: (edit: (text: string) => string, model: Model) => Assessment;
}

/** Reads a folder of `examples/`. Throws where there is none. */
export function exampleOf(name: string): Example {
  const folder = new URL(`../../../../examples/${name}/`, import.meta.url);
  const texts = readdirSync(folder)
    .filter((path) => path.endsWith(".yaml"))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(new URL(path, folder), "utf8") }));
  const { document, problems } = parse(texts, knowledge);
  return {
    document,
    problems,
    designed: assess(document, knowledge, DAY, { model: "designed" }),
    planned: assess(document, knowledge, DAY, { model: "planned" }),
    changed: (edit, model) => {
      const read = parse(
        texts.map(({ path, bytes }) => ({ path, bytes: edit(bytes) })),
        knowledge,
      );
      return assess(read.document, knowledge, DAY, { model });
    },
  };
}

/** Whose decisions a finding owes its status to; none where it is not there. */
export function decidersOf(of: Assessment, id: string): readonly string[] {
  const finding = of.judged.finding(id);
  const decided = finding === undefined ? undefined : of.judged.derive(finding).decided;
  return decided === undefined ? [] : groundsOf(decided.because).decisions;
}

/** The status of a finding by its id, `RULE@SUBJECT`. */
export const statusOf = (of: Assessment, id: string): string | undefined => of.judged.finding(id)?.status;

/** Findings that are gaps for certain. */
export const gapsOf = (of: Assessment): readonly Finding[] => [...of.judged.findings((status) => status === "gap")];

/** Where a finding is mended: at the endpoint and its links, in the service, or in the organisation. */
export function sideOf(of: Assessment, { subject }: Finding): string {
  if (subject.kind === "flow") return factOf(of, "touches_unit", subject.id) === "true" ? "endpoint" : "service";
  return subject.kind === "component" ? factOf(of, "ecosystem", subject.id) : "organisation";
}

/** What a fact says of an entity, as a word: `unknown` where nobody knows, members of a set with spaces between. */
export function factOf(of: Assessment, name: string, id: string): string {
  const subject = id === "system" ? of.evaluation.read.system : of.document.byId.get(id);
  if (subject === undefined) throw new Error(`no entity ${id}`);
  return worded(of.evaluation.byName(subject, name).value);
}

function worded(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (isUnknown(value)) return "unknown";
  const members: unknown = "members" in value ? value.members : undefined;
  if (!(members instanceof Map)) return "?";
  return [...members]
    .filter(([, is]) => inside(is, "value") === true)
    .map(([name]) => String(name))
    .join(" ");
}

/** What is stated at an address, without where it comes from; undefined where nothing is. */
function statedAt(of: Assessment, address: string): unknown {
  const [id, ...path] = address.split(".");
  const start: unknown = id === "system" ? systemOf(of.document).value : of.document.byId.get(id ?? "")?.value;
  const found = path.reduce<unknown>((value, key) => inside(value, key), start);
  return inside(found, "is") ?? found;
}

const inside = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;

/** The answers of an example to what a claim asks of it. */
export function answersOf(example: Example, { model, ask, about }: Probe): readonly string[] {
  const of = example[model];
  const [name = "", id = ""] = about.split("@");
  switch (ask) {
    case "finding":
      return [statusOf(of, about) ?? "none"];
    case "settled_by":
      return decidersOf(of, about);
    case "unit":
      return of.endpoints().flatMap((one) => (one.unit.id === about ? [worded(one.class.value)] : []));
    case "fact":
      return [factOf(of, name, id)];
    case "part": {
      const part: unknown = of.document.byId.get(about)?.value;
      return [String(inside(part, "class") ?? inside(part, "kind"))];
    }
    case "decision":
      return [String(inside(example.document.byId.get(about)?.value, "status"))];
    case "value": {
      const value = statedAt(of, about);
      if (value === undefined) return [];
      return [typeof value === "string" || typeof value === "boolean" ? String(value) : "stated"];
    }
  }
}
