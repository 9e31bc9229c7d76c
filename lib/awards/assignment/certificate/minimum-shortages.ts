import type { Board } from "@/lib/awards/assignment/board";
import { openCells } from "@/lib/awards/assignment/solve";
import { tallyOf } from "@/lib/awards/assignment/tally";
import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { type Competition, competitions } from "./competition";
import { ableOf, type MinimumShortage } from "./shortage";

/** What keeps jurors from having as many as they must; whoever could never have so many is then counted with what is possible. */
export function minimumShortages(board: Board): readonly MinimumShortage[] {
  const { loads, scorers } = tallyOf(board, board.locked);
  const places = board.coverage.map((count, entry) => count - (scorers[entry] ?? 0));
  const rivals = competitions({
    asked: board.jurors.map(({ cap, minimum }, juror) => {
      const scored = loads[juror] ?? 0;
      const possible = Math.min(Math.max(cap, scored), ableOf(board.states[juror] ?? []).able);
      return Math.max(0, Math.min(minimum, possible) - scored);
    }),
    places,
    pairs: openCells(board).map(({ juror, entry }) => ({ asker: juror, giver: entry })),
  });
  return [...impossible(board, loads), ...rivals.map((one) => named(board, one, loads))].sort(byFirstJuror);
}

function impossible({ jurors, states }: Board, loads: readonly number[]): readonly MinimumShortage[] {
  return jurors.flatMap(({ id, cap, minimum }, juror): MinimumShortage[] => {
    const found = ableOf(states[juror] ?? []);
    const isAboveCap = minimum > Math.max(cap, loads[juror] ?? 0);
    const aboveCap: MinimumShortage = { code: "MINIMUM_ABOVE_CAP", jurorId: id, minimum, cap };
    const unreachable: MinimumShortage = { code: "MINIMUM_UNREACHABLE", jurorId: id, minimum, ...found };
    return [...(isAboveCap ? [aboveCap] : []), ...(found.able + found.absent < minimum ? [unreachable] : [])];
  });
}

function named(board: Board, competition: Competition, loads: readonly number[]): MinimumShortage {
  const { askers, givers, asked, available, isOfAll } = competition;
  const scored = isOfAll ? board.locked.length : askers.reduce((sum, juror) => sum + (loads[juror] ?? 0), 0);
  const balance = { needed: asked + scored, available: available + scored };
  if (isOfAll) return { code: "MINIMUMS_EXCEED", ...balance };
  return {
    code: "JURORS_COMPETE",
    entryIds: givers.map((entry) => board.entries[entry]?.id ?? "").sort(byCodeUnits),
    jurorIds: askers.map((juror) => board.jurors[juror]?.id ?? "").sort(byCodeUnits),
    ...balance,
  };
}

function byFirstJuror(one: MinimumShortage, other: MinimumShortage): number {
  return byCodeUnits(firstJuror(one), firstJuror(other));
}

/** What concerns all stands first. */
function firstJuror(shortage: MinimumShortage): string {
  if (shortage.code === "MINIMUMS_EXCEED") return "";
  return shortage.code === "JURORS_COMPETE" ? (shortage.jurorIds[0] ?? "") : shortage.jurorId;
}
