import { field } from "../../../model/fields.ts";
import { truth, type Fact } from "../../fact.ts";
import { and, map } from "../../known.ts";
import { every } from "../../related.ts";
import { asDrawn } from "../../roles/group.ts";
import { certificatesOf } from "../../own-certificates.ts";

const rotation = field<"credential", string>("credential", "rotation");
const revocable = field<"credential", boolean>("credential", "revocable");

/** Can every certificate of the unit be renewed in the field and be withdrawn? */
export const certificatesKeptFresh: Fact<"component", boolean> = {
  id: "certificates_kept_fresh",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    every(asDrawn(certificatesOf(subject, read).certain, "proves_by", subject.id), (one) =>
      and(
        map(read.stated(one, rotation), (when) => when !== "never"),
        read.stated(one, revocable),
      ),
    ),
};
