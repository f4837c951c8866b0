import { truth, type Fact } from "../../fact.ts";
import { facesDirectly } from "../../service-scope.ts";

/** Do flows from outside reach this part of the service over the internet, with no front end between? */
export const facesInternet: Fact<"component", boolean> = {
  id: "faces_internet",
  of: "component",
  domain: truth,
  derive: (subject, read) => facesDirectly(subject, read),
};
