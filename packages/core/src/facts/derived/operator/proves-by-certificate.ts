import type { Entity } from "../../../model/document.ts";
import { truth, type Fact } from "../../fact.ts";
import { isUnknown, known, or } from "../../known.ts";
import { drawn } from "../../roles/group.ts";
import { certificatesOf } from "../../own-certificates.ts";

/** Does the unit prove itself by a certificate of its own? As drawn. */
export const provesByCertificate: Fact<"component", boolean> = {
  id: "proves_by_certificate",
  of: "component",
  domain: truth,
  derive: (subject: Entity<"component">, read) => {
    const { certain, open } = certificatesOf(subject, read);
    const because = drawn("proves_by", subject.id);
    return or(known(certain.length > 0, because), ...open.filter((one) => isUnknown(one.value)));
  },
};
