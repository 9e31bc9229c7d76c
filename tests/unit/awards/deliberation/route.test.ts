import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { improvedPath, type Link, lengthOf, nearestPath } from "@/lib/awards/deliberation/agenda/route";

/** Stops on a grid, walked along its lines. */
const someGrid = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 10 }).map((points) => {
  const link: Link = (from, to) => {
    const [[x = 0, y = 0] = [], [u = 0, v = 0] = []] = [points[from], points[to]];
    return Math.abs(x - u) + Math.abs(y - v);
  };
  return { stops: points.map((_, place) => place), link };
});

/** Every path that differs by one stretch turned around, or by one of up to three stops put elsewhere. */
function neighboursOf(path: readonly number[]): readonly (readonly number[])[] {
  const inner = path.slice(1, -1);
  const framed = (middle: readonly number[]) => [path.at(0) ?? 0, ...middle, path.at(-1) ?? 0];
  return inner.flatMap((_, from) =>
    inner.slice(from).flatMap((_stop, length) => {
      const stretch = inner.slice(from, from + length + 1);
      const rest = inner.toSpliced(from, length + 1);
      const turned = inner.toSpliced(from, length + 1, ...stretch.toReversed());
      const moved = length < 3 ? [...rest, 0].map((_gap, place) => rest.toSpliced(place, 0, ...stretch)) : [];
      return [turned, ...moved].map(framed);
    }),
  );
}

describe("an improved path", () => {
  it("keeps both ends and every stop, and no turn and no move makes it shorter", () => {
    fc.assert(
      fc.property(someGrid, ({ stops, link }) => {
        const path = improvedPath(stops, link);

        const lengths = neighboursOf(path).map((other) => lengthOf(other, link));
        expect(path.toSorted((one, other) => one - other)).toEqual(stops);
        expect([path.at(0), path.at(-1)]).toEqual([stops.at(0), stops.at(-1)]);
        expect(Math.min(...lengths, Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(lengthOf(path, link));
        expect(lengthOf(path, link)).toBeLessThanOrEqual(lengthOf(stops, link));
      }),
    );
  });
});

describe("the nearest path", () => {
  it("goes on to the nearest stop each time, and ends where it has to", () => {
    const places = [0, 9, 2, 5, 1];
    const link: Link = (from, to) => Math.abs((places[from] ?? 0) - (places[to] ?? 0));

    expect(nearestPath([0, 1, 2, 3, 4], link)).toEqual([0, 2, 3, 1, 4]);
  });
});
