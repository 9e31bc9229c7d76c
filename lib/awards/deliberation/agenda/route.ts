/** What it costs to go from one stop to another; the same both ways between inner stops. */
export type Link = (from: number, to: number) => number;

const SEGMENT_MAX = 3;

/** A path over all stops; its first and last stop stay where they are. Changed in place. */
type Path = number[];

/**
 * 2-opt (Croes 1958) and Or-opt (Or 1976): turns a stretch around, or puts up to three stops elsewhere, as long as that makes
 * the path shorter.
 */
export function improvedPath(path: readonly number[], link: Link): readonly number[] {
  const better = [...path];
  let isBetter = true;
  while (isBetter) isBetter = turnStretches(better, link) || relocateStretches(better, link);
  return better;
}

/** Always on to the nearest stop, the first in the given order among equals. */
export function nearestPath([start, ...stops]: readonly number[], link: Link): readonly number[] {
  const end = stops.pop();
  if (start === undefined || end === undefined) return [];
  const path = [start];
  let here = start;
  while (stops.length > 0) {
    const next = stops.reduce((best, stop) => (link(here, stop) < link(here, best) ? stop : best));
    stops.splice(stops.indexOf(next), 1);
    path.push(next);
    here = next;
  }
  return [...path, end];
}

export function lengthOf(path: readonly number[], link: Link): number {
  return path.slice(1).reduce((sum, stop, place) => sum + link(path[place] ?? stop, stop), 0);
}

function turnStretches(path: Path, link: Link): boolean {
  const costOf = costIn(path, link);
  let isChanged = false;
  for (let from = 1; from < path.length - 2; from += 1) {
    for (let to = from + 1; to < path.length - 1; to += 1) {
      const now = costOf(from - 1, from) + costOf(to, to + 1);
      if (costOf(from - 1, to) + costOf(from, to + 1) >= now) continue;
      path.splice(from, to - from + 1, ...path.slice(from, to + 1).reverse());
      isChanged = true;
    }
  }
  return isChanged;
}

function relocateStretches(path: Path, link: Link): boolean {
  let isChanged = false;
  for (let size = 1; size <= SEGMENT_MAX; size += 1) {
    for (let from = 1; from + size < path.length; from += 1) {
      const behind = betterPlace(path, { from, size }, link);
      if (behind === null) continue;
      const stretch = path.splice(from, size);
      path.splice(behind < from ? behind + 1 : behind + 1 - size, 0, ...stretch);
      isChanged = true;
    }
  }
  return isChanged;
}

type Stretch = { readonly from: number; readonly size: number };

/** The first place behind which the stretch would make the path shorter. */
function betterPlace(path: Path, { from, size }: Stretch, link: Link): number | null {
  const costOf = costIn(path, link);
  const to = from + size - 1;
  const saved = costOf(from - 1, from) + costOf(to, to + 1) - costOf(from - 1, to + 1);
  for (let behind = 0; behind < path.length - 1; behind += 1) {
    if (behind >= from - 1 && behind <= to) continue;
    const added = costOf(behind, from) + costOf(to, behind + 1) - costOf(behind, behind + 1);
    if (added < saved) return behind;
  }
  return null;
}

/** The cost between two places of the path. */
function costIn(path: Path, link: Link) {
  return (from: number, to: number) => link(path[from] ?? 0, path[to] ?? 0);
}
