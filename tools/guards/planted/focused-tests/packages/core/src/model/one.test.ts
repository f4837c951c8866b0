import { describe, expect, test } from "vitest";
test.only("alone", () => {}); // planted
describe.skip("not now", () => {}); // planted
test.skip.each([1])("neither", () => {}); // planted
test.todo("one day"); // planted
test("runs", () => expect({ only: 1 }.only).toBe(1));
