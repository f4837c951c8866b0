import { isKind, type Entity } from "../../../model/document.ts";
import { field } from "../../../model/fields.ts";
import { isUnknown, known, map, notKnown, or, type Known } from "../../known.ts";
import { oneOf, type Fact, type Reader } from "../../fact.ts";
import { chipOf, isChip, isModem, wordIs } from "../../chip-scope.ts";
import { usedBy } from "../../roles/flows.ts";
import { drawn } from "../../roles/group.ts";
import { holdsCredentials, keptIn } from "../../roles/holding.ts";
import { updateServers } from "../../roles/of-class.ts";
import { saidAt, STARTERS } from "../../said-at.ts";
import { knownOutside } from "../identity/known-outside.ts";
import { weakAlgorithm } from "../identity/weak-algorithm.ts";

type Component = Entity<"component">;
type Key = Entity<"credential">;

const WITHIN_REACH = ["developer-machine", "build-server"];
const APART = ["key-service", "hsm", "offline-hsm"];
const SIGNING = ["key-pair", "psk"];
const kind = field<"credential", string>("credential", "kind");
const exposure = field<"credential", string>("credential", "exposure");

/**
 * Can others sign images as the organisation does: with a key that is known or weak, or one that lies on a machine that
 * builds or delivers? Taken as not, as drawn, until somebody says so. Of the product's own code, not of a modem's.
 */
export const signingKeyStanding: Fact<"component", string> = {
  id: "signing_key_standing",
  of: "component",
  domain: oneOf("usable-by-others", "within-reach", "apart"),
  derive: (subject, read) => {
    const chip = chipOf(subject, read);
    const why = drawn("exposure", subject.id);
    if (isChip(chip, read) && isModem(chip, read)) return known("apart", why);
    const servers = read.related(subject, updateServers).members;
    const keys = keysOf(subject, servers, read);
    const standings = [
      ["usable-by-others", or(known(false, why), ...keys.map((key) => usable(key, servers, read)))],
      [
        "within-reach",
        or(
          known(false, why),
          storeIs(servers, WITHIN_REACH, read),
          ...keys.map((key) => reachable(key, servers, read)),
        ),
      ],
    ] as const;
    for (const [standing, holds] of standings) {
      if (holds.value === true) return known(standing, holds.because);
      if (isUnknown(holds.value)) return notKnown(holds.because);
    }
    return known("apart", why);
  },
};

/** The key that is named as the one of the images; else the keys of update servers by which no end of a flow proves itself. */
function keysOf(subject: Component, servers: readonly Component[], read: Reader): readonly Key[] {
  const named = read.withCredential(saidAt(subject, "image_proof", read, STARTERS) ?? subject, "image_proof");
  if (!isUnknown(named.value)) return [named.value];
  const kept = servers.flatMap((server) => read.related(server, holdsCredentials).members);
  return [...new Set(kept)].filter(
    (key) => SIGNING.includes(wordAt(read.stated(key, kind))) && read.related(key, usedBy).members.length === 0,
  );
}

const wordAt = (one: Known<string>): string => (isUnknown(one.value) ? "" : one.value);

const onServer = (key: Key, servers: readonly Component[], read: Reader): Component | undefined =>
  read.related(key, keptIn).members.find((place) => servers.includes(place));

/** What is public by nature is so for the half that units keep; a server that signs with it signs nothing. */
function usable(key: Key, servers: readonly Component[], read: Reader): Known<boolean> {
  const how = stated(read.fact(weakAlgorithm, key), key);
  const open = stated(
    map(read.stated(key, exposure), (word) => word === "public"),
    key,
  );
  const signs = onServer(key, servers, read) !== undefined;
  return or(read.fact(knownOutside, key), how, ...(signs ? [open] : []));
}

/** A key that is drawn on an update server lies there, unless that server says that it keeps keys apart. */
function reachable(key: Key, servers: readonly Component[], read: Reader): Known<boolean> {
  const server = onServer(key, servers, read);
  if (server === undefined || storeIs([server], APART, read).value === true)
    return known(false, drawn("kept_in", key.id));
  return known(true, { on: "line", at: { entity: server.id, field: "holds" }, is: key.id });
}

/** Where signing keys are kept, as update servers say or else the system for all of them. */
function storeIs(servers: readonly Component[], places: readonly string[], read: Reader): Known<boolean> {
  const saying = servers.filter((one) => !isUnknown(read.word(one, "signing_key_store").value));
  const said =
    saying.length > 0
      ? saying.map((one) => wordIs(one, "signing_key_store", places, read))
      : [map(read.word(read.system, "signing_key_store"), (word) => places.includes(word))];
  return or(...said.map((one) => stated(one, read.system)));
}

/** As drawn, no: what nobody said of a signing key is asked elsewhere. */
const stated = (of: Known<boolean>, subject: Key | Entity<"system">): Known<boolean> =>
  isUnknown(of.value) ? known(false, drawn(isKind(subject, "credential") ? "exposure" : "parts", subject.id)) : of;
