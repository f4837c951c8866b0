import { truth, type Fact } from "../../fact.ts";
import { authenticationTiers } from "../../roles/of-class.ts";
import { duty, ownOr } from "../../served-by.ts";
import { wordIn } from "../../service-scope.ts";

/** Words of `first_contact` that prove the single unit; a secret that several units share proves only the model. */
const PROVES: readonly string[] = ["unit-credential", "network"];

const byAuthentication = duty(authenticationTiers, "one", (one, read) => wordIn(one, "first_contact", PROVES, read));

/** Does a new unit prove by something of its own who it is: to this part or to the authentication tier behind it? */
export const firstContactProven: Fact<"component", boolean> = {
  id: "first_contact_proven",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    ownOr(wordIn(subject, "first_contact", PROVES, read), () => byAuthentication.done(subject, read)),
};
