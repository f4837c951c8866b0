import type { Arrow, Cluster } from "./picture.ts";

/** More columns than this do not fit the width of a sheet. */
export const MOST_COLUMNS = 4;

/**
 * Puts clusters into columns so that arrows mostly lead from left to right: longest path from a start, arrows that
 * close a circle left aside; then, within a column, near what they are connected with. Clusters without arrows fill
 * the shortest column.
 */
export function columnsOf(clusters: readonly Cluster[], arrows: readonly Arrow[]): readonly (readonly Cluster[])[] {
  const ahead = neighbours(clusters, arrows);
  const connected = clusters.filter(
    (one) => (ahead.get(one)?.size ?? 0) > 0 || clusters.some((from) => ahead.get(from)?.has(one)),
  );
  const ranks = ranksOf(connected, ahead);
  const most = Math.max(0, ...ranks.values());
  const column = (rank: number): number =>
    most < MOST_COLUMNS ? rank : Math.floor((rank * MOST_COLUMNS) / (most + 1));
  const columns: Cluster[][] = Array.from({ length: Math.min(most + 1, MOST_COLUMNS) }, () => []);
  for (const one of connected) columns[column(ranks.get(one) ?? 0)]?.push(one);
  const used = columns.filter((one) => one.length > 0);
  for (let index = 1; index < used.length; index += 1)
    used[index] = nearby(used[index] ?? [], used[index - 1] ?? [], ahead);
  return filled(
    used,
    clusters.filter((one) => !connected.includes(one)),
  );
}

type Ahead = ReadonlyMap<Cluster, ReadonlySet<Cluster>>;

function neighbours(clusters: readonly Cluster[], arrows: readonly Arrow[]): Ahead {
  const home = new Map<string, Cluster>();
  for (const cluster of clusters)
    for (const box of cluster.boxes) for (const one of [box, ...box.parts]) home.set(one.id, cluster);
  const ahead = new Map(clusters.map((one) => [one, new Set<Cluster>()]));
  for (const { from, to } of arrows) {
    const [start, end] = [home.get(from), home.get(to)];
    if (start !== undefined && end !== undefined && start !== end) ahead.get(start)?.add(end);
  }
  return ahead;
}

function ranksOf(clusters: readonly Cluster[], ahead: Ahead): ReadonlyMap<Cluster, number> {
  const forward = withoutCircles(clusters, ahead);
  const ranks = new Map(clusters.map((one) => [one, 0]));
  for (let round = 0; round < clusters.length; round += 1) {
    let moved = false;
    for (const one of clusters)
      for (const next of forward.get(one) ?? []) {
        const least = (ranks.get(one) ?? 0) + 1;
        if ((ranks.get(next) ?? 0) >= least) continue;
        ranks.set(next, least);
        moved = true;
      }
    if (!moved) break;
  }
  const reached = new Set([...forward.values()].flatMap((all) => [...all]));
  for (const one of clusters) {
    const next = [...(forward.get(one) ?? [])].map((to) => ranks.get(to) ?? 0);
    if (!reached.has(one) && next.length > 0) ranks.set(one, Math.min(...next) - 1);
  }
  return ranks;
}

/** The arrows ahead without those that lead back to where a walk came from. */
function withoutCircles(clusters: readonly Cluster[], ahead: Ahead): Ahead {
  const forward = new Map(clusters.map((one) => [one, new Set<Cluster>()]));
  const state = new Map<Cluster, "open" | "done">();
  const walk = (one: Cluster): void => {
    state.set(one, "open");
    for (const next of ahead.get(one) ?? []) {
      if (state.get(next) === "open") continue;
      forward.get(one)?.add(next);
      if (!state.has(next)) walk(next);
    }
    state.set(one, "done");
  };
  for (const one of clusters) if (!state.has(one)) walk(one);
  return forward;
}

function nearby(column: readonly Cluster[], before: readonly Cluster[], ahead: Ahead): Cluster[] {
  const height = (one: Cluster): number => {
    const at = before.flatMap((other, index) =>
      ahead.get(other)?.has(one) || ahead.get(one)?.has(other) ? [index] : [],
    );
    return at.length === 0 ? before.length : at.reduce((sum, index) => sum + index, 0) / at.length;
  };
  return [...column].sort((a, b) => height(a) - height(b));
}

function filled(columns: Cluster[][], rest: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const size = (column: readonly Cluster[]): number =>
    column.reduce((sum, one) => sum + 1 + one.boxes.reduce((all, box) => all + 1 + box.parts.length, 0), 0);
  for (const one of rest) {
    if (columns.length < MOST_COLUMNS && columns.every((column) => size(column) > 6)) columns.push([]);
    if (columns.length === 0) columns.push([]);
    [...columns].sort((a, b) => size(a) - size(b))[0]?.push(one);
  }
  return columns;
}
