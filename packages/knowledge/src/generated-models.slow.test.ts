import { createEvaluation, facts, groundsOf, judge, parse, reassess, type Document, type Version } from "@sekisho/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { loadKnowledge } from "./load.ts";

const SEED = 20261125;
const RUNS = 150;
const knowledge = loadKnowledge();

const partClasses = [
  "microcontroller",
  "processor",
  "trust-anchor",
  "uicc",
  "eeprom",
  "nvram",
  "sensor",
  "boot-loader",
  "operating-system",
  "embedded-application",
  "update-client",
  "debug-port",
  "communications-module",
];
const serviceClasses = [
  "application-tier",
  "database",
  "authentication-tier",
  "security-front-end",
  "mobile-app",
  "web-portal",
  "administration",
  "metrics-analytics",
  "log-store",
  "third-party-api",
  "update-server",
];
const networks = ["internet", "ble", "wifi", "lte", "lorawan", "local-bus", "can", "datacentre-lan"];
const layers = ["none", "unknown", "tls-1.3-server", "mutual-tls", "dtls-1.2-psk"];

/** A value that a property of a class can have, as people write it. */
const valueOf = (name: string): fc.Arbitrary<unknown> => {
  const property = knowledge.properties.get(name);
  if (property === undefined) return fc.constant("unknown");
  const words = property.values.map((value) => value.id);
  if (property.type === "truth") return fc.constantFrom("yes", "no", "unknown");
  if (property.type === "one-of" && words.length > 0) return fc.constantFrom("unknown", ...words);
  if (property.type === "set-of" && words.length > 0)
    return fc.subarray(words, { minLength: 1, maxLength: Math.min(2, words.length) });
  return fc.constant("unknown");
};

const propertiesOf = (classId: string): fc.Arbitrary<Record<string, unknown>> => {
  const names = knowledge.classes.get(classId)?.properties ?? [];
  return fc
    .subarray([...names], { maxLength: Math.min(5, names.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, valueOf(name)]))));
};

const component = (classes: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.constantFrom(...classes).chain((classId) =>
    propertiesOf(classId).chain((properties) =>
      fc.record({
        class: fc.constant(classId),
        properties: fc.constant(properties),
        holds: fc.constantFrom<readonly string[]>([], ["k0"], ["d0"], ["k1", "d0", "unknown"]),
      }),
    ),
  );

/** Small products: two units with parts, a few service parts, flows between any of them. */
const product = fc
  .record({
    units: fc.array(component(["endpoint"]), { minLength: 1, maxLength: 2 }),
    parts: fc.array(fc.tuple(component(partClasses), fc.nat(1)), { maxLength: 5 }),
    services: fc.array(component(serviceClasses), { maxLength: 4 }),
    flows: fc.array(
      fc.tuple(
        fc.nat(20),
        fc.nat(20),
        fc.constantFrom(...networks),
        fc.constantFrom(...layers),
        fc.constantFrom("none", "k0", "k1", "yes"),
      ),
      { maxLength: 7 },
    ),
    scope: fc.constantFrom("device", "family", "fleet", "user", "unknown"),
    identifies: fc.constantFrom("identified", "by-combination", "no", "unknown"),
  })
  .map(({ units, parts, services, flows, scope, identifies }) => {
    const components: Record<string, unknown> = {};
    units.forEach((one, index) => (components[`u${index}`] = one));
    parts.forEach(
      ([one, above], index) => (components[`p${index}`] = { ...one, part_of: `u${Math.min(above, units.length - 1)}` }),
    );
    services.forEach((one, index) => (components[`s${index}`] = one));
    const ids = Object.keys(components);
    const at = (index: number): string => ids[index % ids.length] ?? "u0";
    return {
      format: "sekisho/1",
      system: { name: "generated" },
      data: { d0: { categories: ["health"], identifies } },
      credentials: { k0: { kind: "psk", scope }, k1: { kind: "password", scope: "user" } },
      networks: Object.fromEntries(networks.map((kind) => [`n-${kind}`, { kind }])),
      components,
      flows: Object.fromEntries(
        flows.map(([from, to, over, transport, proof], index) => [
          `f${index}`,
          {
            from: at(from),
            to: at(to),
            over: `n-${over}`,
            carries: ["d0"],
            protection: { transport, application: { authentication: { from_proves: proof } } },
          },
        ]),
      ),
    };
  });

const read = (yaml: string): Document => {
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes: yaml }], knowledge);
  expect(problems.filter((one) => one.severity === "error")).toEqual([]);
  return document;
};

const statusesOf = (evaluation: ReturnType<typeof createEvaluation>): readonly string[] =>
  [...judge(evaluation, knowledge).findings(() => true)].map((one) => `${one.id} ${one.status}`);

describe("generated products", () => {
  it("what a class alone decides is what the fact says of every component of the class", () => {
    fc.assert(
      fc.property(product, (written) => {
        const evaluation = createEvaluation(read(stringify(written)), knowledge, facts);
        const wrong = facts.flatMap((fact) =>
          evaluation.all.of("component").flatMap((component) => {
            const decided = fact.byClass?.(evaluation.read.classOf(component));
            return decided === undefined || evaluation.byName(component, fact.id).value === decided
              ? []
              : [`${fact.id}@${component.value.class}`];
          }),
        );
        expect(wrong).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  }, 600_000);

  it("supposing another value of any property gives what assessing the changed document gives", () => {
    fc.assert(
      fc.property(product, fc.nat(), fc.nat(), (written, which, value) => {
        const base = createEvaluation(read(stringify(written)), knowledge, facts);
        const before = statusesOf(base);
        expect(statusesOf(createEvaluation(read(stringify(written)), knowledge, facts))).toEqual(before);
        const places = Object.entries(written.components).flatMap(
          ([id, one]) =>
            knowledge.classes.get((one as { class: string }).class)?.properties.map((name) => [id, name] as const) ??
            [],
        );
        const [id, name] = places[which % places.length] ?? ["u0", "debug_port"];
        const property = knowledge.properties.get(name);
        const values =
          property?.type === "truth"
            ? [true, false, "unknown"]
            : ["unknown", ...(property?.values.map((one) => one.id) ?? [])];
        const chosen = values[value % values.length];
        const to = property?.type === "set-of" && chosen !== "unknown" ? [chosen] : chosen;
        const supposed = statusesOf(base.supposing(new Map([[`${id}.properties.${name}`, to]])));
        const changed = structuredClone(written);
        const component = changed.components[id] as { properties?: Record<string, unknown> };
        component.properties = { ...component.properties, [name]: to === true ? "yes" : to === false ? "no" : to };
        expect(supposed).toEqual(statusesOf(createEvaluation(read(stringify(changed)), knowledge, facts)));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  }, 600_000);

  it("going on from the version before gives what reading and assessing from scratch gives", () => {
    const told = ({ assessment, problems }: Version): unknown => ({
      problems,
      statuses: [...assessment.judged.findings(() => true)].map((one) => `${one.id} ${one.status}`),
      grounds: [...assessment.judged.findings(() => true)].map((one) => {
        const { applies, decided } = assessment.judged.derive(one);
        return [groundsOf(applies.because), decided === undefined ? undefined : groundsOf(decided.because)];
      }),
      questions: assessment.questions(),
      open: assessment.open().map((one) => one.id),
      completeness: assessment.completeness(),
    });
    const filesOf = (written: unknown) => [{ path: "sekisho.yaml", bytes: stringify(written) }];
    const assessing = { knowledge, asOf: "2026-11-25" };
    fc.assert(
      fc.property(product, fc.array(fc.tuple(fc.nat(5), fc.nat(), fc.nat()), { maxLength: 4 }), (first, steps) => {
        const written = structuredClone(first) as Changeable;
        let version = reassess(undefined, filesOf(written), assessing);
        for (const [kind, which, value] of steps) {
          change(written, kind, which, value);
          version = reassess(version, filesOf(written), assessing);
          expect(told(version)).toEqual(told(reassess(undefined, filesOf(written), assessing)));
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  }, 600_000);
});

interface Changeable {
  system: { name: string };
  credentials: Record<string, Record<string, unknown>>;
  components: Record<string, { class: string; part_of?: string; properties?: Record<string, unknown> }>;
  flows: Record<string, Record<string, unknown>>;
}

const SAID_OF_KEYS: readonly Readonly<Record<string, string | number>>[] = [
  { scope: "device" },
  { scope: "fleet" },
  { scope: "user" },
  { revocable: "no" },
  { revocable: "yes" },
  { key_bits: 64 },
  { key_bits: 256 },
  { prepared_ahead: "yes" },
  { rotation: "never" },
  { algorithm: "des" },
  { algorithm: "aes-128-gcm" },
];

/** One edit as somebody would make it: a property, a scope, a protection, a name, a flow taken away, a part drawn. */
function change(of: Changeable, kind: number, which: number, value: number): void {
  const ids = Object.keys(of.components);
  const id = ids[which % ids.length] ?? "u0";
  const component = of.components[id];
  const flows = Object.keys(of.flows);
  const flow = flows[which % Math.max(1, flows.length)];
  if (kind === 0 && component !== undefined) {
    const names = knowledge.classes.get(component.class)?.properties ?? [];
    const property = knowledge.properties.get(names[value % Math.max(1, names.length)] ?? "");
    if (property === undefined) return;
    const values = property.type === "truth" ? ["yes", "no"] : property.values.map((one) => one.id);
    const chosen = values[value % values.length];
    component.properties = {
      ...component.properties,
      [property.id]: property.type === "set-of" ? [chosen] : (chosen ?? "unknown"),
    };
  } else if (kind === 1)
    of.credentials["k0"] = { kind: "psk", ...of.credentials["k0"], ...SAID_OF_KEYS[value % SAID_OF_KEYS.length] };
  else if (kind === 2 && flow !== undefined)
    of.flows[flow] = { ...of.flows[flow], protection: { transport: ["none", "mutual-tls"][value % 2] } };
  else if (kind === 3) of.system.name = `generated ${String(value % 7)}`;
  else if (kind === 4 && flow !== undefined) Reflect.deleteProperty(of.flows, flow);
  else if (kind === 5) of.components[`extra-${String(value % 9)}`] = { class: "endpoint" };
}
