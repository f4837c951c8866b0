import { truth, type Fact } from "../../fact.ts";
import { or } from "../../known.ts";
import { exists, some } from "../../related.ts";
import { drawn } from "../../roles/group.ts";
import { holdsData } from "../../roles/holding.ts";
import { asStored, keptForOthers, scopeIdsOf, scopeOf } from "../../service-scope.ts";

/** Does this part of the service, or what is judged with it, keep data or the credentials of others? */
export const keepsServiceData: Fact<"component", boolean> = {
  id: "keeps_service_data",
  of: "component",
  domain: truth,
  derive: (subject, read) => {
    const members = scopeOf(subject, read);
    const scope = scopeIdsOf(subject, read);
    return some({ members, because: drawn("parts", subject.id) }, (one) =>
      or(exists(asStored(one, read.related(one, holdsData), read)), exists(keptForOthers(one, scope, read))),
    );
  },
};
