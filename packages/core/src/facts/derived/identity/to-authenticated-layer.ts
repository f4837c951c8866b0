import { oneOf, type Fact } from "../../fact.ts";
import { provingLayer } from "../../identity-proof.ts";

/** The layer nearest to the application on which the end of the flow proves who it is. */
export const toAuthenticatedLayer: Fact<"flow", string> = {
  id: "to_authenticated_layer",
  of: "flow",
  domain: oneOf("none", "link", "transport", "application"),
  derive: (subject, read) => provingLayer(subject, "to", read),
};
