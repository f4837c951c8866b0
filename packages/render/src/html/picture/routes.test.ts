import { describe, expect, it } from "vitest";
import { stacked } from "./boxes.ts";
import { columnsOf, MOST_COLUMNS } from "./columns.ts";
import type { Arrow, Box, Cluster } from "./picture.ts";
import { coursesOf, routesOf } from "./routes.ts";

const box = (id: string): Box => ({ id, name: id, sort: "component", sign: undefined, parts: [], more: undefined });
const alone = (id: string): Cluster => ({ zone: undefined, boxes: [box(id)] });
const arrow = (from: string, to: string, number: number): Arrow => ({
  number,
  from,
  to,
  both: false,
  sign: undefined,
  flows: [],
});
const ids = (columns: readonly (readonly Cluster[])[]): readonly (readonly string[])[] =>
  columns.map((column) => column.flatMap((one) => one.boxes.map(({ id }) => id)));

describe("the layout of the picture", () => {
  it("leads from left to right, also where flows go in a circle", () => {
    const circle = [arrow("a", "b", 1), arrow("b", "c", 2), arrow("c", "a", 3)];
    expect(ids(columnsOf(["a", "b", "c"].map(alone), circle))).toEqual([["a"], ["b"], ["c"]]);
  });

  it("sets a start beside what it leads to, and things without flows into the shortest column", () => {
    const arrows = [arrow("a", "b", 1), arrow("b", "c", 2), arrow("late", "c", 3)];
    expect(ids(columnsOf(["a", "b", "c", "late", "idle"].map(alone), arrows))).toEqual([
      ["a", "idle"],
      ["b", "late"],
      ["c"],
    ]);
  });

  it("never takes more columns than fit a sheet", () => {
    const chain = Array.from({ length: 12 }, (_, index) => `n${index}`);
    const arrows = chain.slice(1).map((to, index) => arrow(`n${index}`, to, index));
    expect(columnsOf(chain.map(alone), arrows).length).toBeLessThanOrEqual(MOST_COLUMNS);
  });

  it("lays no arrow's turn onto another's", () => {
    const arrows = [arrow("a", "c", 1), arrow("b", "c", 2), arrow("a", "d", 3), arrow("b", "d", 4), arrow("c", "a", 5)];
    const left = stacked(["a", "b"].map(alone), 0, 0, arrows).boxes;
    const right = stacked(["c", "d"].map(alone), 1, 400, arrows).boxes;
    const routes = routesOf(coursesOf([...left, ...right], arrows), () => 200, 0);
    expect(routes).toHaveLength(5);
    expect(new Set(routes.map((one) => one.points[1]?.x)).size).toBe(5);
  });
});
