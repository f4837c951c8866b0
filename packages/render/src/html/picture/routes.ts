import type { PlacedBox } from "./boxes.ts";
import type { Arrow } from "./picture.ts";

/** A corner of an arrow's line. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Route {
  readonly arrow: Arrow;
  readonly points: readonly Point[];
  /** Where the number stands. */
  readonly badge: Point;
}

/** An arrow with the columns it runs between and the gaps it turns in. Gap `n` lies right of column `n`. */
export interface Course {
  readonly arrow: Arrow;
  readonly from: PlacedBox;
  readonly to: PlacedBox;
  readonly leaves: "left" | "right";
  readonly enters: "left" | "right";
  readonly gaps: readonly number[];
}

export const LANE = 22;
const CHANNEL = 12;

/** Which way each arrow takes: straight to the next column, around within its own, or over the top past others. */
export function coursesOf(boxes: readonly PlacedBox[], arrows: readonly Arrow[]): readonly Course[] {
  const byId = new Map(boxes.map((one) => [one.box.id, one]));
  return arrows.flatMap((arrow): Course[] => {
    const [from, to] = [byId.get(arrow.from), byId.get(arrow.to)];
    if (from === undefined || to === undefined) return [];
    const [a, b] = [from.column, to.column];
    if (a === b) return [{ arrow, from, to, leaves: "right", enters: "right", gaps: [a] }];
    if (a < b) return [{ arrow, from, to, leaves: "right", enters: "left", gaps: b === a + 1 ? [a] : [a, b - 1] }];
    return [{ arrow, from, to, leaves: "left", enters: "right", gaps: a === b + 1 ? [b] : [a - 1, b] }];
  });
}

/** How many lanes a gap needs. */
export const lanesIn = (courses: readonly Course[], gap: number): number =>
  courses.filter((one) => one.gaps.includes(gap)).length;

/** Height needed above the columns for arrows that pass others. */
export const channelHeight = (courses: readonly Course[]): number => {
  const passing = courses.filter((one) => one.gaps.length > 1).length;
  return passing === 0 ? 0 : passing * CHANNEL + 8;
};

/** Lines of all arrows: ends spread along the sides of boxes, one lane each in a gap, so that none lies on another. */
export function routesOf(courses: readonly Course[], gapStart: (gap: number) => number, top: number): readonly Route[] {
  const ends = endsOf(courses);
  const lanes = lanesOf(courses, ends, gapStart);
  let passing = 0;
  return courses.flatMap((course): Route[] => {
    const [start, end] = ends.get(course) ?? [];
    const [first, second] = lanes.get(course) ?? [];
    if (start === undefined || end === undefined || first === undefined) return [];
    const route = (points: readonly Point[], badge: Point): Route[] => [{ arrow: course.arrow, points, badge }];
    if (second === undefined)
      return route([start, { x: first, y: start.y }, { x: first, y: end.y }, end], {
        x: first,
        y: (start.y + end.y) / 2,
      });
    passing += 1;
    const y = top - passing * CHANNEL;
    return route([start, { x: first, y: start.y }, { x: first, y }, { x: second, y }, { x: second, y: end.y }, end], {
      x: (first + second) / 2,
      y,
    });
  });
}

type Ends = ReadonlyMap<Course, readonly [Point, Point]>;

function endsOf(courses: readonly Course[]): Ends {
  const sides = new Map<string, { readonly course: Course; readonly end: 0 | 1; readonly towards: number }[]>();
  for (const course of courses) {
    const add = (box: PlacedBox, side: string, end: 0 | 1, other: PlacedBox): void => {
      const key = `${box.box.id} ${side}`;
      const list = sides.get(key) ?? [];
      list.push({ course, end, towards: course.gaps.length > 1 ? -1 : middle(other) });
      sides.set(key, list);
    };
    add(course.from, course.leaves, 0, course.to);
    add(course.to, course.enters, 1, course.from);
  }
  const ends = new Map<Course, [Point, Point]>(
    courses.map((one) => [
      one,
      [
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ],
    ]),
  );
  for (const all of sides.values()) {
    all.sort((a, b) => a.towards - b.towards);
    all.forEach(({ course, end }, index) => {
      const box = end === 0 ? course.from : course.to;
      const side = end === 0 ? course.leaves : course.enters;
      const pair = ends.get(course);
      const y = box.y + ((index + 1) * box.head) / (all.length + 1);
      if (pair !== undefined) pair[end] = { x: side === "right" ? box.x + box.width : box.x, y };
    });
  }
  return keptApart(courses, ends);
}

/** Moves ends on the right of a gap that would lie at the height of another arrow's end on its left. */
function keptApart(courses: readonly Course[], ends: ReadonlyMap<Course, [Point, Point]>): Ends {
  const onSide = (side: "left" | "right"): { course: Course; end: 0 | 1; box: PlacedBox }[] =>
    courses.flatMap((course) => [
      ...(course.leaves === side ? [{ course, end: 0 as const, box: course.from }] : []),
      ...(course.enters === side ? [{ course, end: 1 as const, box: course.to }] : []),
    ]);
  const before = onSide("right");
  for (const { course, end, box } of onSide("left")) {
    const pair = ends.get(course);
    const clash = before.some(
      (one) =>
        one.course !== course &&
        one.box.column === box.column - 1 &&
        Math.abs((ends.get(one.course)?.[one.end].y ?? 0) - (pair?.[end].y ?? 0)) < 5,
    );
    if (pair !== undefined && clash) pair[end] = { x: pair[end].x, y: Math.min(pair[end].y + 7, box.y + box.head - 3) };
  }
  return ends;
}

const middle = (box: PlacedBox): number => box.y + box.head / 2;

/** Lanes in an order in which few arrows cross: those that climb first, from the top; then those that fall, from the bottom. */
function lanesOf(
  courses: readonly Course[],
  ends: Ends,
  gapStart: (gap: number) => number,
): ReadonlyMap<Course, readonly number[]> {
  const lanes = new Map<Course, number[]>(courses.map((one) => [one, []]));
  const gaps = [...new Set(courses.flatMap((one) => one.gaps))];
  for (const gap of gaps) {
    const here = courses.filter((one) => one.gaps.includes(gap));
    const key = (one: Course): number => {
      const [start, end] = ends.get(one) ?? [{ y: 0 }, { y: 0 }];
      const left = one.leaves === "right" ? start.y : end.y;
      const right = one.leaves === "right" ? end.y : start.y;
      if (one.gaps.length > 1) return one.gaps[0] === gap ? -1e6 + start.y : -1e6 + end.y;
      return right < left ? -1e5 + left : 1e5 - left;
    };
    [...here]
      .sort((a, b) => key(a) - key(b))
      .forEach((one, index) => {
        const at = one.gaps.indexOf(gap);
        const list = lanes.get(one);
        if (list !== undefined) list[at] = gapStart(gap) + 18 + index * LANE;
      });
  }
  return lanes;
}
