import type { Entity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import type { Harms } from "../../../model/schema/harm.ts";
import { truth, type Fact, type Reader } from "../../fact.ts";
import { HARM_LEVELS, levelOfAmount } from "../../harm-level.ts";
import { isUnknown, known, or, type Known } from "../../known.ts";
import { some } from "../../related.ts";
import { carries, carriesCredentials, returns } from "../../roles/flows.ts";
import { drawn } from "../../roles/group.ts";
import { personalData } from "../data/personal-data.ts";
import { isSecret } from "./is-secret.ts";

const categories = field<"data", readonly string[]>("data", "categories");
const harms = field<"data", Harms>("data", "harms");
const HURTS = HARM_LEVELS.indexOf("moderate");
/** Kinds of data that are worth reading years later, whoever they are about. Judgement. */
const KEPT_SECRET: ReadonlySet<string> = new Set(["credential", "authorisation", "business", "media", "communication"]);

/** Is it about people, of a kind that is kept secret, or said to do harm when it gets out? */
function isConfidential(data: Entity<"data">, read: Reader): Known<boolean> {
  const kinds = read.stated(data, categories);
  if (!isUnknown(kinds.value) && kinds.value.some((one) => KEPT_SECRET.has(one))) return known(true, kinds.because);
  const stated = read.stated(data, harms);
  const out = isUnknown(stated.value) ? {} : (stated.value.disclosed ?? {});
  const { currency } = read.system.value;
  const hurts = Object.values(out).some(
    (amount) => amount !== undefined && HARM_LEVELS.indexOf(levelOfAmount(amount, currency)) >= HURTS,
  );
  return hurts ? known(true, stated.because) : read.fact(personalData, data);
}

/** Does something run in the flow, in either direction, that is worth recording now to be read when a key leaks? */
export const worthRecording: Fact<"flow", boolean> = {
  id: "worth_recording",
  of: "flow",
  domain: truth,
  derive: (subject, read) => {
    const data = [...read.related(subject, carries).members, ...read.related(subject, returns).members];
    return or(
      some(read.related(subject, carriesCredentials), (one) => read.fact(isSecret, one)),
      some({ members: data, because: drawn("carries", subject.id) }, (one) => isConfidential(one, read)),
      ...[read.related(subject, carries), read.related(subject, returns)].map((of) =>
        of.open === undefined ? known(false, of.because) : some({ ...of, members: [] }, () => known(false, of.because)),
      ),
    );
  },
};
