import { type Board, boardOf, type Cell, pairsOf } from "@/lib/awards/assignment/board";
import { pricesOf } from "@/lib/awards/assignment/prices";
import type { AssignmentProblem, LinkWish } from "@/lib/awards/assignment/problem";
import { solve } from "@/lib/awards/assignment/solve";
import { tallyOf } from "@/lib/awards/assignment/tally";
import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { nextCommonEntries } from "./common-entries";
import { isLinked, linkageOf } from "./linkage";
import { type Repaired, repaired } from "./repaired";
import type { LinkRefusal } from "./report";
import type { Standing } from "./standing";

/**
 * The first of these that is linked: the assignment repaired by exchanges; another one in which those who have entries have
 * enough to share; one in which everybody has, with one common entry, with two, and so on. If none is, the same again with as
 * few changes as possible from the assignment, so that a top-up of it gives the same answer.
 */
export function linkedDesign(board: Board, cells: readonly Cell[], link: LinkWish): Repaired | LinkRefusal {
  const outcome = firstLinked(board, cells, link);
  if ("standing" in outcome) return outcome;
  const again = boardOf({ ...board.problem, mode: "top-up", present: pairsOf(board, cells) });
  const second = firstLinked(again, cells, link);
  return "standing" in second ? second : outcome;
}

function firstLinked(board: Board, cells: readonly Cell[], link: LinkWish): Repaired | LinkRefusal {
  const start = repairedOn(board, cells, link);
  if (isLinked(start.standing.linkage)) return start;
  const { loads } = tallyOf(board, cells);
  let [latest, hasRoom] = [start.standing, false];
  let problem = withEnoughToShare(board, link, (juror) => (loads[juror] ?? 0) > 0);
  for (let common = 0; common <= link.commonAtMost; common += 1) {
    if (common === 1) problem = withEnoughToShare(board, link, () => true);
    if (common > 0) problem = withMoreCommon(problem, latest);
    const next = boardOf(problem);
    const solved = solve(next);
    if (solved === null) continue;
    const attempt = repairedOn(next, solved, link);
    if (isLinked(attempt.standing.linkage)) return attempt;
    latest = attempt.standing;
    hasRoom = common > 0;
  }
  return refusalOf(board, cells, link, hasRoom);
}

function repairedOn(board: Board, cells: readonly Cell[], link: LinkWish): Repaired {
  return repaired({ board, prices: pricesOf(board), link }, cells);
}

/** Nobody is asked for more than the own cap or than conflicts leave. */
function withEnoughToShare(
  { problem, jurors, states }: Board,
  { overlap }: LinkWish,
  isAsked: (juror: number) => boolean,
): AssignmentProblem {
  const raised = jurors.map((juror, place) => {
    const able = states[place]?.filter((state) => state === "open" || state === "locked").length ?? 0;
    const enough = isAsked(place) ? Math.min(overlap, juror.cap, able) : 0;
    return { ...juror, minimum: Math.max(juror.minimum, enough) };
  });
  return { ...problem, jurors: raised };
}

function withMoreCommon(problem: AssignmentProblem, latest: Standing): AssignmentProblem {
  return { ...problem, everybody: [...problem.everybody, ...nextCommonEntries(latest, problem.everybody)] };
}

function refusalOf(board: Board, cells: readonly Cell[], link: LinkWish, hasRoom: boolean): LinkRefusal {
  const { surplus, lacking } = linkageOf(board, cells, link);
  const withoutCommon = link.commonAtMost === 0 ? "COMMON_NOT_ALLOWED" : "NO_ROOM";
  return {
    because: hasRoom ? "APART" : withoutCommon,
    surplus,
    lacking: lacking
      .map(({ juror, shared }) => ({ jurorId: board.jurors[juror]?.id ?? "", shared }))
      .sort((one, other) => byCodeUnits(one.jurorId, other.jurorId)),
  };
}
