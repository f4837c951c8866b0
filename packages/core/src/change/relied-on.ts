import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Assessment } from "../assess/assess.ts";
import type { Finding, Status } from "../assess/finding.ts";
import { groundsOf } from "../assess/reasons.ts";
import { fieldChanges, type FieldChange } from "../compare/values.ts";
import type { Entity } from "../model/document.ts";
import { isRecord } from "../read/mishap.ts";
import { asRead, asWritten, valueAt } from "./setting.ts";

/** What a signature rested on, as it is written down with it. */
export interface ReliedOn {
  /** Values of the document by address; `unknown` where nobody had stated one. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What was judged: findings with their status. */
  readonly findings: Readonly<Record<string, Status>>;
  /** Version of the knowledge base. */
  readonly knowledge: string;
  /** SHA-256 over the canonical JSON of the other three, in hexadecimal digits. */
  readonly sha256: string;
}

/** What findings rest on now: every line that decided them, and every field they wait for. */
export function reliedOn(assessment: Assessment, findings: readonly Finding[]): ReliedOn {
  const { judged, document, knowledge } = assessment;
  const addresses = findings.flatMap((finding) => {
    const { applies, decided, partly } = judged.derive(finding);
    return [applies, decided, partly].flatMap((one) => {
      if (one === undefined) return [];
      const { lines, missing } = groundsOf(one.because);
      return [...lines, ...missing].map(({ entity, field }) => `${entity}.${field}`);
    });
  });
  const values = Object.fromEntries(
    [...new Set(addresses)].map((address) => [address, asWritten(valueAt(document, address) ?? "unknown")]),
  );
  const statuses = Object.fromEntries(findings.map(({ id, status }) => [id, status]));
  const of = { values, findings: statuses, knowledge: knowledge.version };
  return { ...of, sha256: digestOf(of) };
}

/** SHA-256 over the canonical JSON of a value: keys in order, no blanks. */
export const digestOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "null";
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${entries.join(",")}}`;
}

/** A finding that was judged when a decision was signed, and what it is now. */
export interface Rejudged {
  readonly id: string;
  readonly judged: string;
  /** `undefined`: there is no such finding any more. */
  readonly now: Status | undefined;
}

/** A decision whose grounds are not what they were when it was signed: somebody has to look at it again. */
export interface ReopenedDecision {
  readonly decision: Entity<"decision">;
  /** Values that are others than those it rested on; `field` is the whole address. */
  readonly values: readonly FieldChange[];
  readonly findings: readonly Rejudged[];
  /** Was what it rested on written anew by hand, so that the digest no longer fits it? */
  readonly tampered: boolean;
}

/**
 * Decisions of a document that rest on what no longer is so. Another knowledge base alone reopens nothing; it does where it
 * judges a finding otherwise than it was judged.
 */
export function reopenedDecisions({ document, judged }: Assessment): readonly ReopenedDecision[] {
  return document.entities.decision.flatMap((decision): readonly ReopenedDecision[] => {
    const relied = decision.value.relied_on;
    if (decision.broken || relied === undefined) return [];
    const values = Object.entries(relied.values).flatMap(([address, signed]) =>
      fieldChanges(asRead(signed), valueAt(document, address), address),
    );
    const findings = Object.entries(relied.findings ?? {}).flatMap(([id, was]): Rejudged[] => {
      const now = judged.finding(id)?.status;
      return now === was ? [] : [{ id, judged: was, now }];
    });
    const { sha256: digest, ...of } = relied;
    const tampered = relied.findings !== undefined && digestOf(of) !== digest;
    return values.length + findings.length === 0 && !tampered ? [] : [{ decision, values, findings, tampered }];
  });
}
