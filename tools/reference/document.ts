import { documentSchema, references, sections, type Kind, type Knowledge } from "@sekisho/core";
import { page, table } from "./table.ts";
import { keyRows } from "./value-words.ts";

/** Sections, keys and what may stand there, from the schema that reads documents. */
export function documentPage(knowledge: Knowledge): string {
  const schema = documentSchema(knowledge);
  const properties = inside(schema, "properties");
  const entity = (name: string): unknown => inside(inside(properties, name), "additionalProperties");
  return page("The document", [
    "One file `sekisho.yaml`, or a folder with it and more `*.yaml`: see the guide, [English](../guide/en/files.md), [日本語](../guide/ja/files.md). " +
      "The JSON Schema for editors comes from the same source.",
    [
      "- **text** is one string or `{en: …, ja: …}`; a **figure** is one number or `{min, likely, max}`.",
      "- Where a value may be unknown, `{is: VALUE, assuming: ASSUMPTION, source: TEXT, note: TEXT}` says more about it, and `{is: unknown, asked: PERSON, since: DATE, due: DATE}` who was asked.",
      "- → names what a reference may mean. ● marks keys that must be there. A path such as `owner.implements` is a key inside a key.",
    ],
    "## `format`",
    "`sekisho/1`, in `sekisho.yaml` alone.",
    "## `system`",
    "In `sekisho.yaml` alone. Its properties are those of the class [`system`](classes.md#system).",
    rows(inside(properties, "system"), "system"),
    ...Object.entries(sections).flatMap(([name, { kind }]) => [`## \`${name}\``, rows(entity(name), kind)]),
    "## Harm",
    "Under `harms` of data, functions, components and credentials: `disclosed`, `altered`, `lost`, `denied`, `misused` each hold these keys. " +
      "An amount is a word of the scale (`negligible`, `moderate`, `major`, `severe`) or figures; the four kinds of harm have the same keys.",
    rows(harm(entity("data")), undefined, (path) => !/^(financial|operational|privacy)\./.test(path)),
    "## `risk`",
    rows(inside(properties, "risk"), undefined),
    "## `packs`",
    rows(inside(inside(properties, "packs"), "items"), undefined),
    "## `uses`",
    rows(inside(inside(properties, "uses"), "items"), undefined),
  ]);
}

const harm = (data: unknown): unknown =>
  inside(inside(inside(inside(data, "properties"), "harms"), "properties"), "disclosed");

/** What has a page or a part of its own is not listed again. */
const listedHere = (path: string): boolean => !/^(properties|harms)\./.test(path);

function rows(
  schema: unknown,
  kind: Kind | undefined,
  wanted: (path: string) => boolean = listedHere,
): readonly string[] {
  const listed = keyRows(schema).filter((row) => wanted(row.path));
  return table(
    ["key", "", "value"],
    listed.map((row) => [`\`${row.path}\``, row.required ? "●" : "", `${row.value}${target(kind, row.path)}`]),
  );
}

function target(kind: Kind | undefined, path: string): string {
  const found = references.find((one) => one.kind === kind && one.field === path);
  if (found === undefined) return "";
  const names = found.to.map((to) => Object.entries(sections).find(([, one]) => one.kind === to)?.[0] ?? to);
  return ` → ${[...names, ...(found.words ?? []).map((word) => `\`${word}\``)].join(", ")}`;
}

function inside(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
