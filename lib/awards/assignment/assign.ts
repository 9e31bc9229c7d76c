import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { type Board, boardOf, type Cell, pairsOf } from "./board";
import { type Certificate, certificateOf } from "./certificate/certificate";
import { type Draft, draftOf } from "./draft/draft";
import { linkedDesign } from "./link/link";
import type { Repaired } from "./link/repaired";
import type { Measures } from "./link/report";
import type { AssignmentProblem } from "./problem";
import { solve } from "./solve";

export type AssignmentOutcome =
  | { readonly kind: "draft"; readonly draft: Draft }
  | { readonly kind: "impossible"; readonly certificate: Certificate };

/**
 * Proposes who scores what. The same problem gives the same answer, in whatever order its lists stand.
 *
 * @throws RangeError for ids that are not unique, numbers that are not whole or out of range, and costs too large to add exactly.
 */
export function assignJurors(problem: AssignmentProblem): AssignmentOutcome {
  const board = boardOf(problem);
  const cells = solve(board);
  if (cells === null) return { kind: "impossible", certificate: certificateOf(board) };
  return { kind: "draft", draft: linkedDraft(board, cells) };
}

function linkedDraft(board: Board, cells: readonly Cell[]): Draft {
  const { link, everybody } = board.problem;
  const asSolved = { cells, everybody, exchanged: [] };
  if (link === null) return draftOf(board, { ...asSolved, link: { kind: "not-asked" } });
  const design = linkedDesign(board, cells, link);
  if ("because" in design) return draftOf(board, { ...asSolved, link: { kind: "refused", ...design } });
  return draftOf(board, {
    cells: design.standing.cells,
    everybody: design.standing.board.problem.everybody,
    exchanged: design.repairs.flatMap(({ added }) => added),
    link: { kind: "linked", ...measuresOf(board, cells, design) },
  });
}

function measuresOf({ problem, jurors }: Board, cells: readonly Cell[], { standing, repairs }: Repaired): Measures {
  const { board } = standing;
  const loads = jurors.map((_, juror) => cells.filter((cell) => cell.juror === juror).length);
  return {
    exchanges: repairs.map(({ removed, added }) => ({
      removed: pairsOf(board, removed),
      added: pairsOf(board, added),
    })),
    minimums: board.jurors
      .map(({ id, minimum }, juror) => ({ jurorId: id, from: loads[juror] ?? 0, to: minimum }))
      .filter(({ from, to }) => to > from)
      .sort((one, other) => byCodeUnits(one.jurorId, other.jurorId)),
    common: board.problem.everybody.filter((id) => !problem.everybody.includes(id)).toSorted(byCodeUnits),
  };
}
