import type { Kind } from "../model/kinds.ts";
import { layers } from "../facts/protection-layers.ts";

/** What a field takes that holds neither a word of a list nor a reference; `words` may stand there as well. */
export interface Shape {
  readonly type: "truth" | "word" | "text" | "duration" | "country" | "date" | "count";
  readonly words: readonly string[];
}

const shape = (type: Shape["type"], ...words: readonly string[]): Shape => ({ type, words });

/** By kind and field. A test holds every line against the schema that reads documents. */
export const shapes: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    layers.flatMap((layer) => [
      [`flow protection.${layer}.encryption`, shape("truth")],
      [`flow protection.${layer}.integrity`, shape("truth")],
      [`flow protection.${layer}.forward_secrecy`, shape("truth")],
      [`flow protection.${layer}.replay`, shape("word", "refused", "possible")],
    ]),
  ),
  "credential revocable": shape("truth"),
  "credential prepared_ahead": shape("truth"),
  "credential rotation": shape("duration", "never", "each-session", "each-start"),
  "credential expires": shape("date"),
  "credential key_bits": shape("count"),
  "actor contract": shape("truth"),
  "actor country": shape("country"),
  "component published": shape("truth"),
  "component country": shape("country"),
  "component life": shape("duration"),
  "component owner.repairs": shape("text"),
  "network client_isolation": shape("truth"),
  "network roaming": shape("truth"),
  "network country": shape("country"),
  "data retention": shape("duration"),
  "data purpose": shape("text"),
  "data consent": shape("truth"),
  "data static": shape("truth"),
  "data grants": shape("truth"),
  "function safe_state": shape("text", "none"),
  "system service_life": shape("duration"),
};

/** What a field takes; text where nothing else is said. */
export const shapeOf = (kind: Kind, field: string): Shape => shapes[`${kind} ${field}`] ?? shape("text");
