/** Outlines as rings of points. Only what the map needs: its paths have no commands but `m` and `z`. */
export type Point = readonly [x: number, y: number];

const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;

/** `m` is relative to where the ring before it began. */
export function readRings(path: string): readonly (readonly Point[])[] {
  let start: Point = [0, 0];
  const rings: Point[][] = [];
  for (const part of path.split("z")) {
    const ring = followSteps(part, start);
    start = ring[0] ?? start;
    if (ring.length >= 3) rings.push(ring);
  }
  return rings;
}

function followSteps(part: string, [startX, startY]: Point): Point[] {
  const steps = (part.match(NUMBER) ?? []).map(Number);
  const ring: Point[] = [];
  let [x, y] = [startX, startY];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    ring.push([x, y]);
  }
  return ring;
}

export function areaOf(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled / 2);
}

/** Middle of the box around a ring. */
export function middleOf(ring: readonly Point[]): Point {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/**
 * Draws all points of one cell of a grid as the first that was seen there. Neighbours share their border's points, so
 * their borders stay shared.
 */
export function thinner(grain: number, scale: number): (ring: readonly Point[]) => readonly Point[] {
  const firstInCell = new Map<string, Point>();
  return (ring) => {
    const kept: Point[] = [];
    for (const [x, y] of ring) {
      const cell = `${Math.round(x / grain)},${Math.round(y / grain)}`;
      const point = firstInCell.get(cell) ?? [Math.round(x * scale), Math.round(y * scale)];
      firstInCell.set(cell, point);
      if (kept.at(-1) !== point) kept.push(point);
    }
    return kept;
  };
}

/** In whole steps from point to point, the shortest way to write it. */
export function toPath(ring: readonly Point[]): string {
  const [first] = ring;
  if (first === undefined || ring.length < 3) return "";
  const steps = ring.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = ring[index] ?? first;
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${first[0]} ${first[1]}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
