/**
 * Which cell read which. A cell is one memoised value: a stated field, a relation, a fact or a finding of one subject.
 * Cells are numbered in the order they are finished; the reads of a cell are a slice of one growing pool.
 */
export interface Trace {
  /** Starts recording a cell; what is read from now on belongs to it. */
  readonly open: () => number;
  /** Ends the recording that `open` started and gives the cell its number. */
  readonly close: (mark: number) => number;
  /** A cell without reads of its own (something written in the document). */
  readonly leaf: () => number;
  readonly read: (cell: number) => void;
  readonly count: () => number;
  readonly readsOf: (cell: number) => Int32Array;
  /** All cells that read one of these, directly or through others, these included. */
  readonly dependents: (cells: Iterable<number>) => ReadonlySet<number>;
  /** The same as a mark for each cell, in one pass over everything recorded. */
  readonly touched: (cells: Iterable<number>) => Uint8Array;
  /** Has a cell been asked from outside, or read on the way to one that was? */
  readonly isNeeded: (cell: number) => boolean;
  /** A trace that goes on from here, of which nothing has been asked from outside yet. */
  readonly next: () => Trace;
}

/** What a trace goes on from. */
interface Recorded {
  readonly pool: Int32Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
  readonly cells: number;
}

/** An empty trace with room for so many cells to begin with. Numbers start at 1, so that 0 can mean "no cell yet". */
export const createTrace = (room: number = 1 << 16): Trace =>
  traceFrom({ pool: new Int32Array(room * 4), ends: new Int32Array(room), cells: 0 }, Math.min(room, 1 << 10));

function traceFrom(from: Recorded, depthAtFirst: number): Trace {
  let { pool, ends, cells } = from;
  let used = ends[cells] ?? 0;
  let asked = new Uint8Array(ends.length);
  let needed: { readonly cells: number; readonly asks: number; readonly marks: Uint8Array } | undefined;
  let asks = 0;
  let stack = new Int32Array(depthAtFirst);
  let height = 0;
  let depth = 0;
  let reverse: { readonly cells: number; readonly starts: Int32Array; readonly readers: Int32Array } | undefined;

  const finish = (): number => {
    cells += 1;
    if (cells >= ends.length) ends = grown(ends, cells + 1);
    ends[cells] = used;
    return cells;
  };
  const close = (mark: number): number => {
    const length = height - mark;
    if (used + length > pool.length) pool = grown(pool, used + length);
    for (let at = mark; at < height; at += 1) pool[used++] = stack[at] ?? 0;
    height = mark;
    depth -= 1;
    return finish();
  };
  const open = (): number => {
    depth += 1;
    return height;
  };
  const read = (cell: number): void => {
    if (depth === 0) {
      ask(cell); // from outside: nobody depends on it
      return;
    }
    if (height === stack.length) stack = grown(stack, height + 1);
    stack[height++] = cell;
  };
  const ask = (cell: number): void => {
    if (cell >= asked.length) {
      const larger = new Uint8Array(Math.max(cell + 1, asked.length * 2));
      larger.set(asked);
      asked = larger;
    }
    if (asked[cell] === 1) return;
    asked[cell] = 1;
    asks += 1;
  };
  const readsOf = (cell: number): Int32Array => pool.subarray(ends[cell - 1], ends[cell]);

  const dependents = (from: Iterable<number>): ReadonlySet<number> => {
    if (reverse === undefined || reverse.cells !== cells) reverse = { cells, ...turned(cells, ends, pool) };
    const { starts, readers } = reverse;
    const found = new Set(from);
    for (const cell of found) {
      const end = starts[cell + 1] ?? 0;
      for (let at = starts[cell] ?? end; at < end; at += 1) found.add(readers[at] ?? 0);
    }
    return found;
  };

  const touched = (of: Iterable<number>): Uint8Array => {
    const marks = new Uint8Array(cells + 1);
    for (const cell of of) marks[cell] = 1;
    // what is read has a lower number than who reads it
    for (let cell = 1, at = 0; cell <= cells; cell += 1) {
      const end = ends[cell] ?? 0;
      for (; at < end; at += 1) if (marks[pool[at] ?? 0] === 1) marks[cell] = 1;
    }
    return marks;
  };
  const isNeeded = (cell: number): boolean => {
    if (needed === undefined || needed.cells !== cells || needed.asks !== asks) {
      const marks = asked.slice(0, cells + 1);
      for (let one = cells; one > 0; one -= 1) {
        if (marks[one] !== 1) continue;
        const end = ends[one] ?? 0;
        for (let at = ends[one - 1] ?? 0; at < end; at += 1) marks[pool[at] ?? 0] = 1;
      }
      needed = { cells, asks, marks };
    }
    return needed.marks[cell] === 1;
  };

  return {
    open,
    close,
    leaf: finish,
    read,
    count: () => cells,
    readsOf,
    dependents,
    touched,
    isNeeded,
    next: () => traceFrom({ pool: pool.slice(), ends: ends.slice(), cells }, 1 << 10),
  };
}

function grown(array: Int32Array<ArrayBuffer>, atLeast: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(atLeast, array.length * 2));
  larger.set(array);
  return larger;
}

/** Readers by cell read, as one array with the start of each cell's slice. */
function turned(cells: number, ends: Int32Array, pool: Int32Array): { starts: Int32Array; readers: Int32Array } {
  const used = ends[cells] ?? 0;
  const starts = new Int32Array(cells + 2);
  for (let at = 0; at < used; at += 1) starts[(pool[at] ?? 0) + 1] = (starts[(pool[at] ?? 0) + 1] ?? 0) + 1;
  for (let cell = 1; cell < starts.length; cell += 1) starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  const next = starts.slice();
  const readers = new Int32Array(used);
  for (let cell = 1; cell <= cells; cell += 1) {
    const end = ends[cell] ?? 0;
    for (let at = ends[cell - 1] ?? 0; at < end; at += 1) {
      const read = pool[at] ?? 0;
      readers[next[read] ?? 0] = cell;
      next[read] = (next[read] ?? 0) + 1;
    }
  }
  return { starts, readers };
}
