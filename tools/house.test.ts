import { expect, test } from "vitest";
import * as core from "@sekisho/core";

test("a workspace is resolved from its sources, without a build", () => {
  expect(import.meta.resolve("@sekisho/core")).toMatch(/core/);
  expect(core).toBeDefined();
});
