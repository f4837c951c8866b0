import type { Entity } from "../model/document.ts";
import { crossesBorder } from "../facts/derived/data/crosses-border.ts";
import { handedToThirdParty } from "../facts/derived/data/handed-to-third-party.ts";
import { personalData } from "../facts/derived/data/personal-data.ts";
import { sensitiveData } from "../facts/derived/data/sensitive-data.ts";
import { secretReadableFromOutside } from "../facts/derived/hardware/secret-readable-from-outside.ts";
import { bearerTrustedAlone } from "../facts/derived/identity/bearer-trusted-alone.ts";
import { crossesBoundary } from "../facts/derived/identity/crosses-boundary.ts";
import { encryptedEndToEnd } from "../facts/derived/identity/encrypted-end-to-end.ts";
import { encrypted } from "../facts/derived/identity/encrypted.ts";
import { fromAuthenticatedLayer } from "../facts/derived/identity/from-authenticated-layer.ts";
import { guessable } from "../facts/derived/identity/guessable.ts";
import { isSecret } from "../facts/derived/identity/is-secret.ts";
import { opensOthers } from "../facts/derived/identity/opens-others.ts";
import { scope } from "../facts/derived/identity/scope.ts";
import { toAuthenticatedLayer } from "../facts/derived/identity/to-authenticated-layer.ts";
import { implementerNamed } from "../facts/derived/ownership/implementer-named.ts";
import { watcherNamed } from "../facts/derived/ownership/watcher-named.ts";
import type { Evaluation } from "../facts/evaluation.ts";
import { unknown, type Unknown } from "../facts/known.ts";
import { carriedBy } from "../facts/roles/flows.ts";
import { keptIn } from "../facts/roles/holding.ts";

type Maybe<V> = V | Unknown;

/** A flow across a trust boundary: between units, or between zones. */
export interface BoundaryFlow {
  readonly flow: Entity<"flow">;
  /** The layer nearest to the application on which each end proves who it is: `none`, `link`, `transport`, `application`. */
  readonly from: Maybe<string>;
  readonly to: Maybe<string>;
  readonly encrypted: Maybe<"all-the-way" | "part-of-the-way" | "no">;
  /** Is the network trusted alone, which ends before the far end? */
  readonly bearerAlone: Maybe<boolean>;
}

/** A secret: who shares it, what it opens, where it lies. */
export interface SecretView {
  readonly credential: Entity<"credential">;
  readonly scope: Maybe<string>;
  readonly opensOthers: Maybe<boolean>;
  readonly keptIn: readonly Entity<"component">[];
  /** May it be kept elsewhere too? Somebody did not state what a part keeps. */
  readonly perhapsElsewhere: boolean;
  readonly readable: Maybe<boolean>;
  readonly guessable: Maybe<boolean>;
}

/** Data about people, or perhaps so, and where it goes. */
export interface PersonalView {
  readonly data: Entity<"data">;
  readonly personal: Maybe<boolean>;
  readonly sensitive: Maybe<boolean>;
  readonly thirdParties: Maybe<boolean>;
  /** Flows in which it leaves the area of a data protection law. */
  readonly abroad: readonly Entity<"flow">[];
  readonly perhapsAbroad: boolean;
}

/** A delivered thing or part of the service, and which duties nobody is named for. */
export interface OwnerGap {
  readonly component: Entity<"component">;
  readonly implements: boolean;
  readonly watches: boolean;
}

/** The product at a glance: what crosses boundaries, which secrets there are, whose data, and who answers. */
export interface Overview {
  readonly boundaries: readonly BoundaryFlow[];
  readonly secrets: readonly SecretView[];
  readonly personal: readonly PersonalView[];
  readonly owners: readonly OwnerGap[];
}

/** Works out the overview of an assessed document. Linear in what is drawn; worked out when asked for. */
export function overviewOf({ read, document: { entities } }: Evaluation): Overview {
  return {
    boundaries: entities.flow.flatMap((flow) => {
      if (flow.broken || read.fact(crossesBoundary, flow).value === false) return [];
      return [
        {
          flow,
          from: read.fact(fromAuthenticatedLayer, flow).value,
          to: read.fact(toAuthenticatedLayer, flow).value,
          encrypted: howFar(read.fact(encryptedEndToEnd, flow).value, read.fact(encrypted, flow).value),
          bearerAlone: read.fact(bearerTrustedAlone, flow).value,
        },
      ];
    }),
    secrets: entities.credential.flatMap((credential) => {
      if (credential.broken || read.fact(isSecret, credential).value === false) return [];
      const kept = read.related(credential, keptIn);
      return [
        {
          credential,
          scope: read.fact(scope, credential).value,
          opensOthers: read.fact(opensOthers, credential).value,
          keptIn: kept.members,
          perhapsElsewhere: kept.open !== undefined,
          // Where it lies nobody drew: then nobody knows.
          readable: kept.members.length === 0 ? unknown : read.fact(secretReadableFromOutside, credential).value,
          guessable: read.fact(guessable, credential).value,
        },
      ];
    }),
    personal: entities.data.flatMap((data) => {
      const personal = read.fact(personalData, data).value;
      if (data.broken || personal === false) return [];
      const crossing = read
        .related(data, carriedBy)
        .members.map((flow) => ({ flow, abroad: read.fact(crossesBorder, flow).value }));
      return [
        {
          data,
          personal,
          sensitive: read.fact(sensitiveData, data).value,
          thirdParties: read.fact(handedToThirdParty, data).value,
          abroad: crossing.flatMap(({ flow, abroad }) => (abroad === true ? [flow] : [])),
          perhapsAbroad: personal === true && crossing.some(({ abroad }) => abroad === unknown),
        },
      ];
    }),
    owners: entities.component.flatMap((component) => {
      if (component.broken || component.value.part_of !== undefined) return [];
      const named = {
        implements: read.fact(implementerNamed, component).value === true,
        watches: read.fact(watcherNamed, component).value === true,
      };
      return named.implements && named.watches ? [] : [{ component, ...named }];
    }),
  };
}

function howFar(all: Maybe<boolean>, some: Maybe<boolean>): BoundaryFlow["encrypted"] {
  if (all === true) return "all-the-way";
  if (some === false) return "no";
  return some === true && all === false ? "part-of-the-way" : unknown;
}
