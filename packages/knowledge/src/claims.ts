import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** Where what the guideline says of its worked examples lies, one file for each example, named as its folder. */
const claimsFolder = fileURLToPath(new URL("../claims/", import.meta.url));

interface Both {
  readonly en: string;
  readonly ja: string;
}

/** What must hold of an example for a claim to have come out: one question to one of its models, and the right answers. */
export interface Probe {
  readonly model: "designed" | "planned";
  /** What is asked: the status of a finding, the class of a unit or part, a fact, a value, a decision, or who settled a finding. */
  readonly ask: (typeof ASKS)[number];
  /** About what: the id of a finding, a unit, a part, a decision; `fact@id`; an address. */
  readonly about: string;
  /** Right answers; any of them will do. Empty for a value: it only has to be stated. */
  readonly is: readonly string[];
}

const ASKS = ["finding", "unit", "part", "fact", "value", "decision", "settled_by"] as const;

/** One thing that the guideline says of a worked example, and where it comes out here, or why it does not. */
export interface Claim {
  readonly id: string;
  readonly example: string;
  readonly section: string;
  readonly says: Both;
  readonly shown: readonly Probe[];
  /** What a test of its own does, for what no single answer shows. Its title starts with the id. */
  readonly test: Both | undefined;
  /** What does not come out, or not as the guideline says it, and why. */
  readonly lacks: Both | undefined;
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping => typeof value === "object" && value !== null;

function text(of: Mapping, key: string, at: string): string {
  const value = of[key];
  if (typeof value !== "string") throw new Error(`${at}: ${key} is no text`);
  return value;
}

function both(value: unknown, at: string): Both {
  if (!isMapping(value)) throw new Error(`${at}: no text in both languages`);
  return { en: text(value, "en", at), ja: text(value, "ja", at) };
}

const optional = (value: unknown, at: string): Both | undefined => (value === undefined ? undefined : both(value, at));

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function probe(value: unknown, at: string): Probe {
  if (!isMapping(value)) throw new Error(`${at}: a probe is a map`);
  const ask = ASKS.find((one) => value[one] !== undefined);
  if (ask === undefined) throw new Error(`${at}: a probe asks one of ${ASKS.join(", ")}`);
  return {
    model: value["after"] === true ? "planned" : "designed",
    ask,
    about: text(value, ask, at),
    is: list(value["is"]).map(String),
  };
}

function claim(value: unknown, example: string): Claim {
  if (!isMapping(value)) throw new Error(`${example}: a claim is a map`);
  const id = text(value, "id", example);
  return {
    id,
    example,
    section: text(value, "section", id),
    says: both(value["says"], id),
    shown: list(value["shown"]).map((one) => probe(one, id)),
    test: optional(value["test"], id),
    lacks: optional(value["lacks"], id),
  };
}

/** Every claim of the guideline about its worked examples, example after example. Throws where one is not well formed. */
export function loadClaims(): readonly Claim[] {
  return readdirSync(claimsFolder)
    .sort()
    .flatMap((file) => {
      const all: unknown = parse(readFileSync(`${claimsFolder}${file}`, "utf8"));
      return list(all).map((one) => claim(one, file.replace(/\.yaml$/, "")));
    });
}
