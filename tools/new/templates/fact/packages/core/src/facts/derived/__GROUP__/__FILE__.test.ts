import { expect, test } from "vitest";
import { __NAME__ } from "./__FILE__.ts";

test("__ID__ is TODO: one scenario where it holds, one where it does not, one where nobody said", () => {
  expect(__NAME__.id).toBe("TODO");
});
