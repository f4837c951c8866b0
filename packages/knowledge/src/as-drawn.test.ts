import { assess, groundsOf, parse, type Assessment } from "@sekisho/core";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./load.ts";

const knowledge = loadKnowledge();

/** A service that an app calls over the internet, with what else is drawn. */
function service(components: string, flows: string): Assessment {
  const text = `format: sekisho/1
system: {name: Service}
networks:
  internet: {kind: internet}
components:
  app: {class: mobile-app}
  server: {class: application-tier}
${components}flows:
${flows}`;
  const { document } = parse([{ path: "sekisho.yaml", bytes: text }], knowledge);
  return assess(document, knowledge, "2026-11-25");
}

const absences = ({ judged }: Assessment, id: string): readonly string[] => {
  const finding = judged.finding(id);
  const { decided } = finding === undefined ? {} : judged.derive(finding);
  return decided === undefined ? [] : groundsOf(decided.because).asDrawn.map((one) => one.what);
};

describe("a service with no front end drawn", () => {
  const bare = service("", "  call: {from: app, to: server, over: internet}\n");
  const fronted = service(
    "  front: {class: security-front-end}\n",
    "  call: {from: app, to: front, over: internet}\n  pass: {from: front, to: server, over: internet}\n",
  );

  it("says that the gap rests on none being drawn", () => {
    expect(bare.judged.finding("CLP12_5.4@server")?.status).toBe("gap");
    expect(absences(bare, "CLP12_5.4@server")).toContain("no-front-end");
  });

  it("counts the gap among the results that are right only as drawn", () => {
    expect(bare.completeness().asDrawn).toContain("CLP12_5.4@server");
  });

  it("says nothing of the kind where one stands before it", () => {
    expect(absences(fronted, "CLP12_5.4@server")).not.toContain("no-front-end");
  });
});
