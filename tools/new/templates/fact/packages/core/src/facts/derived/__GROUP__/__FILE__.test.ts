import { expect, test } from "vitest";
import { parse } from "../../../read/parse.ts";
import { tinyKnowledge } from "../../../testing/knowledge.ts";
import { createEvaluation } from "../../evaluation.ts";
import { unknown } from "../../known.ts";
import { __NAME__ } from "./__FILE__.ts";

test.each([
  ["holds where TODO", "{TODO_property: yes}", true],
  ["does not hold where TODO", "{TODO_property: no}", false],
  ["is unknown where nobody said", "{}", unknown],
])("__ID__ %s", (_, properties, value) => {
  const bytes = `format: sekisho/1
system: {name: case}
components:
  chip:
    class: microcontroller
    properties: ${properties}
`;
  const { document, problems } = parse([{ path: "sekisho.yaml", bytes }], tinyKnowledge);
  expect(problems).toEqual([]);
  const { read } = createEvaluation(document, tinyKnowledge, [__NAME__]);
  const found = document.entities.component.map((chip) => read.fact(__NAME__, chip).value);
  expect(found).toEqual([value]);
});
