import { truth, type Fact } from "../../fact.ts";
import { known } from "../../known.ts";

/** Is it a part of the service that its neighbours can know by an identity of its own? Its class says. */
export const provisionedAsServer: Fact<"component", boolean> = {
  id: "provisioned_as_server",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    known(read.has(subject, "server_identity"), {
      on: "knowledge",
      record: read.classOf(subject).id,
      what: "server_identity",
    }),
};
