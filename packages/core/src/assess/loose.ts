import { isKind, type AnyEntity, type Document, type Entity } from "../model/document.ts";
import type { Kind } from "../model/kinds.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { hopAt } from "../facts/hops.ts";
import { endAt } from "../facts/identity-proof.ts";
import { isUnknown } from "../facts/known.ts";
import { flowsAt, unitFlows } from "../facts/roles/flows.ts";
import { isRecord } from "../read/mishap.ts";
import { deliveredAround } from "../facts/unit-traffic.ts";

/** Kinds that mean something only where another entry names them. */
const NAMED: readonly Kind[] = ["assumption", "credential", "network", "actor", "data"];
/** Classes of the part through which a unit speaks over a network that asks for a subscription. */
const MODEM = "communications-module";

/**
 * Ids of entries that hang on nothing: an assumption that no value rests on, a credential that nobody holds or uses,
 * a network that no flow takes; and modems that no flow reaches while their unit does speak over a mobile network.
 */
export function looseIn(evaluation: Evaluation): readonly string[] {
  const { document } = evaluation;
  const named = namedIn(document);
  const alone = NAMED.flatMap((kind) => document.entities[kind].filter(({ id }) => !named.has(id)).map(({ id }) => id));
  return [...alone, ...document.entities.component.filter((one) => isIdle(one, evaluation)).map(({ id }) => id)];
}

/** Every word of the document that may be the id of another entry, or the start of an address in it. */
function namedIn(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown, own: string): void => {
    if (typeof value === "string") {
      const id = value.split(".")[0] ?? value;
      if (id !== own) found.add(id);
    } else if (Array.isArray(value)) value.forEach((one: unknown) => walk(one, own));
    else if (isRecord(value)) Object.values(value).forEach((one) => walk(one, own));
  };
  for (const one of document.byId.values()) walk(one.value, one.id);
  return found;
}

function isIdle(one: Entity<"component">, { read }: Evaluation): boolean {
  if (one.value.class !== MODEM || read.related(one, flowsAt).members.length > 0) return false;
  const around = deliveredAround(one, read);
  return read.related(around, unitFlows).members.some((flow) => {
    const end = endAt(flow, around, read);
    const network = hopAt(flow, end, read);
    const at: AnyEntity | undefined = read.entity(flow.value[end]);
    const past = isKind(at, "component") && at !== around;
    return past && !isUnknown(network.value) && read.networkKind(network.value).subscription;
  });
}
