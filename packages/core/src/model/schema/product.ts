import { z } from "zod";
import { harms } from "./harm.ts";
import { country, currency, date, duration, id, range, ref, set, stated, text, truth, word } from "./value.ts";

/** Keys every entity may carry: former ids, a note, and what an importer could not place. */
const common = {
  name: text.optional(),
  description: text.optional(),
  formerly: z.array(id).optional(),
  note: text.optional(),
  foreign: z.unknown().optional(),
};

/** Values typed by the class; checked against it in a second step. */
const properties = z.record(z.string(), z.unknown()).optional();

export const system = z.strictObject({
  ...common,
  organisation: text.optional(),
  sector: stated(word).optional(),
  stage: stated(word).optional(),
  markets: stated(z.array(z.string().min(1))).optional(),
  currency: currency.optional(),
  service_life: stated(duration).optional(),
  fleet: stated(range).optional(),
  safety_relevance: stated(word).optional(),
  properties,
});

export const person = z.strictObject({ ...common, role: text.optional(), team: text.optional() });

export const actor = z.strictObject({
  ...common,
  kind: word,
  country: stated(country).optional(),
  /** What the actor keeps to prove itself by: a login, a card, the key of a partner. */
  holds: stated(set).optional(),
  /** For a partner or operator: which contract limits what it may do. */
  contract: stated(truth).optional(),
  profile: word.optional(),
  attempts: z.string().optional(),
});

export const data = z.strictObject({
  ...common,
  categories: stated(set).optional(),
  about: ref.optional(),
  identifies: stated(word).optional(),
  static: stated(truth).optional(),
  purpose: stated(text).optional(),
  needed_for: set.optional(),
  legal_basis: stated(word).optional(),
  consent: stated(truth).optional(),
  retention: stated(duration).optional(),
  shared_with: stated(set).optional(),
  classification: stated(word).optional(),
  represents: ref.optional(),
  grants: stated(truth).optional(),
  derived_from: set.optional(),
  join_keys: set.optional(),
  worth: range.optional(),
  harms: harms.optional(),
});

export const function_ = z.strictObject({
  ...common,
  by: stated(set).or(ref).optional(),
  commanded_by: stated(set).optional(),
  relies_on: stated(set).optional(),
  /** What bounds or checks the input before it is acted on. */
  plausibility: stated(word).optional(),
  /** What the product does when the input or the back end fails: a state in words, or `none`. */
  safe_state: stated(text).optional(),
  harms: harms.optional(),
});

export const component = z.strictObject({
  ...common,
  class: word,
  part_of: ref.optional(),
  zone: ref.optional(),
  units: range.optional(),
  count: z.number().int().positive().optional(),
  module: z.string().optional(),
  source: stated(text).optional(),
  use: stated(text).optional(),
  privilege: stated(word).optional(),
  integration: stated(text).optional(),
  life: stated(duration).optional(),
  /** Country where a service part stands. */
  country: stated(country).optional(),
  /** Who runs it, when it is not the organisation itself: an actor. */
  run_by: ref.optional(),
  /** Can anyone get it and take it apart (an app in a store, an image on a web page)? */
  published: stated(truth).optional(),
  holds: stated(set).optional(),
  absent: set.optional(),
  owner: z
    .strictObject({
      implements: stated(ref).optional(),
      watches: stated(ref).optional(),
      repairs: stated(text).optional(),
    })
    .optional(),
  properties,
  harms: harms.optional(),
});

export const network = z.strictObject({
  ...common,
  kind: word,
  version: stated(z.string()).optional(),
  run_by: ref.optional(),
  country: stated(country).optional(),
  roaming: stated(truth).optional(),
  join: stated(word).optional(),
  client_isolation: stated(truth).optional(),
  reach: stated(word).optional(),
});

/** Who proves itself by what: a credential, `yes` (proves itself, credential not drawn), or `none`. */
const authentication = z.strictObject({ from_proves: stated(ref).optional(), to_proves: stated(ref).optional() });

const protectionFields = z.strictObject({
  profile: word.optional(),
  authentication: authentication.optional(),
  encryption: stated(truth).optional(),
  integrity: stated(truth).optional(),
  forward_secrecy: stated(truth).optional(),
  /** `refused`: a recorded message played again is noticed. */
  replay: stated(z.enum(["refused", "possible"])).optional(),
});

/** One layer of protection: a profile of the knowledge base, `none`, `unknown`, or a map that overrides a profile. */
const layer = stated(z.union([word, protectionFields]));

const layers = z.strictObject({ link: layer.optional(), transport: layer.optional(), application: layer.optional() });

/** Protection of a flow: its layers, or `none` for a flow that nothing protects on any of them. */
const protection = stated(
  z.union([
    layers,
    z
      .literal("none")
      .transform((): z.output<typeof layers> => ({ link: "none", transport: "none", application: "none" })),
  ]),
);

export const flow = z.strictObject({
  ...common,
  from: ref,
  to: ref,
  /** One network, or the hops from the start to the end: a list says that these are all; `unknown` in it, that more may follow there. */
  over: z.union([ref, set]).optional(),
  protocol: z.string().optional(),
  version: stated(z.string()).optional(),
  carries: stated(set).optional(),
  returns: stated(set).optional(),
  initiated_by: stated(ref).optional(),
  use: z.union([z.enum(["always", "event"]), z.strictObject({ fallback_of: ref })]).optional(),
  protection: protection.optional(),
  authorisation: stated(
    z.strictObject({ role: ref.optional(), object: stated(word).optional(), checked_against: stated(ref).optional() }),
  ).optional(),
  filter: stated(word).optional(),
});

export const credential = z.strictObject({
  ...common,
  kind: stated(word),
  algorithm: stated(word).optional(),
  key_bits: stated(z.number().int().positive()).optional(),
  scope: stated(word).optional(),
  issued: stated(word).optional(),
  exposure: stated(word).optional(),
  /** Whom or what it names: an actor or a component. */
  names: ref.optional(),
  /** Where it was made and by which source of randomness. */
  made: stated(word).optional(),
  rotation: stated(
    z.union([duration, z.literal("never"), z.literal("each-session"), z.literal("each-start")]),
  ).optional(),
  revocable: stated(truth).optional(),
  /** For passwords and the like: the value a unit is delivered with. */
  initial: stated(word).optional(),
  /** Were keys for a later meeting made and handed out before they are needed? */
  prepared_ahead: stated(truth).optional(),
  expires: stated(date).optional(),
  harms: harms.optional(),
});

/** That nothing in the zone was left out: as a word, or with who says so and since when, as for an assumption. */
const drawn = z.union([
  z.literal("complete").transform((is) => ({ is })),
  z.strictObject({ is: z.literal("complete"), owner: ref, since: date, review_by: date.optional() }),
]);

export const zone = z.strictObject({ ...common, part_of: ref.optional(), drawn: drawn.optional() });
