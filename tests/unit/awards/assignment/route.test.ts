import { expect, it } from "vitest";
import { route } from "@/lib/awards/assignment/flow/route";

const oneWay = (cost: number) => ({
  nodeCount: 2,
  sink: 1,
  arcs: [{ from: 0, to: 1, marginals: [cost] }],
  supplies: [{ node: 0, units: 1 }],
});

it("brings a unit to the sink", () => {
  expect(route(oneWay(5))).toEqual({ units: [1], missing: [0] });
});

it("refuses costs whose sums would not be exact", () => {
  expect(() => route(oneWay(Number.MAX_SAFE_INTEGER))).toThrow(RangeError);
});
