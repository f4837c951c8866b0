import { expect, it } from "vitest";
import { fieldChanges } from "./values.ts";

it.each([
  ["a set in another order", ["b", "a"], ["a", "b"], []],
  ["a range is one value", { min: 1, likely: 2, max: 3 }, { min: 1, likely: 2, max: 4 }, ["x"]],
  ["a text in two languages is one value", { en: "a", ja: "い" }, { en: "b", ja: "い" }, ["x"]],
  [
    "who was asked, while the value stays open",
    { is: "unknown", asked: "p" },
    { is: "unknown", asked: "q" },
    ["x.asked"],
  ],
  ["who was asked counts for nothing once it is answered", { is: "unknown", asked: "p" }, "yes", ["x"]],
  ["a word that becomes a map", "tls-1.3-server", { profile: "tls-1.3-server", replay: "refused" }, ["x"]],
  ["lists of maps in order", [{ set: "a" }, { set: "b" }], [{ set: "b" }, { set: "a" }], ["x"]],
  ["the empty set and silence", [], undefined, ["x"]],
])("%s", (_, before, after, fields) => {
  expect(fieldChanges(before, after, "x").map((one) => one.field)).toEqual(fields);
  expect(fieldChanges(after, before, "x").map((one) => one.field)).toEqual(fields);
  expect(fieldChanges(before, before, "x")).toEqual([]);
});
