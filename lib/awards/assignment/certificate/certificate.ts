import type { Board } from "@/lib/awards/assignment/board";
import { coverageShortages } from "./coverage-shortages";
import { minimumShortages } from "./minimum-shortages";
import type { Relaxation } from "./relaxation";
import { relaxationsOf } from "./relaxations";
import type { Shortage } from "./shortage";

export type Certificate = {
  readonly shortages: readonly Shortage[];
  /** A smallest way out, by places. */
  readonly relaxations: readonly Relaxation[];
};

/**
 * For a board without an assignment. That the coverage of all can be reached, and the minimums of all, each for itself, is
 * enough for both together (symmetric supply-demand theorem; Ford & Fulkerson, Flows in Networks, 1962, chapter II), so that
 * there is at least one shortage.
 */
export function certificateOf(board: Board): Certificate {
  return {
    shortages: [...coverageShortages(board), ...minimumShortages(board)],
    relaxations: relaxationsOf(board),
  };
}
