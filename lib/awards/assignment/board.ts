import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { checkNumbers } from "./checks";
import { seeded } from "./order";
import { byPair, marksOf } from "./pairs";
import type { AssignmentProblem, Entry, Juror, Pair } from "./problem";
import { type SetAside, setAsideOf } from "./set-aside";

/** One juror for one entry, by their places on the board. */
export type Cell = { readonly juror: number; readonly entry: number };

/** Absent: the juror takes no part, or not in this category. */
export type CellState = "open" | "locked" | "absent" | "forbidden" | "conflict";

/** The problem with places instead of ids, in the order of the seed. */
export type Board = {
  readonly problem: AssignmentProblem;
  readonly entries: readonly Entry[];
  readonly jurors: readonly Juror[];
  readonly categoryIds: readonly string[];
  readonly categoryCount: number;
  /** Of each entry, its place among them. */
  readonly categories: readonly number[];
  /** By juror and entry. */
  readonly states: readonly (readonly CellState[])[];
  /** Of each entry, with those that everybody scores and those that more have scored than needed. */
  readonly coverage: readonly number[];
  readonly locked: readonly Cell[];
  readonly setAside: readonly SetAside[];
};

export function boardOf(problem: AssignmentProblem): Board {
  checkNumbers(problem);
  const entries = seeded(problem.entries, problem.seed);
  const jurors = seeded(problem.jurors, problem.seed);
  const categoryIds = [...new Set(entries.map(({ categoryId }) => categoryId))].sort(byCodeUnits);
  const states = statesOf(problem, entries, jurors);
  const locked = states.flatMap((row, juror) =>
    row.flatMap((one, entry) => (one === "locked" ? [{ juror, entry }] : [])),
  );
  const everybody = new Set(problem.everybody);
  return {
    problem,
    entries,
    jurors,
    categoryIds,
    categoryCount: categoryIds.length,
    categories: entries.map(({ categoryId }) => categoryIds.indexOf(categoryId)),
    states,
    coverage: entries.map(({ id, coverage }, entry) => {
      const scored = locked.filter((cell) => cell.entry === entry).length;
      return Math.max(scored, everybody.has(id) ? ableCount(states, entry) : coverage);
    }),
    locked,
    setAside: setAsideOf(problem),
  };
}

/** How many score it or still could. */
export function ableCount(states: Board["states"], entry: number): number {
  return states.filter((row) => row[entry] === "open" || row[entry] === "locked").length;
}

/** By entry and juror. */
export function pairsOf({ jurors, entries }: Board, cells: readonly Cell[]): readonly Pair[] {
  const pairs = cells.map(({ juror, entry }) => ({
    jurorId: jurors[juror]?.id ?? "",
    entryId: entries[entry]?.id ?? "",
  }));
  return pairs.sort(byPair);
}

function statesOf(problem: AssignmentProblem, entries: readonly Entry[], jurors: readonly Juror[]): CellState[][] {
  const isConflict = marksOf(problem.conflicts);
  const isForbidden = marksOf(problem.forbidden);
  const isLocked = marksOf(problem.locked);
  return jurors.map((juror) =>
    entries.map((entry) => {
      if (isConflict(juror.id, entry.id)) return "conflict";
      if (isForbidden(juror.id, entry.id)) return "forbidden";
      if (isLocked(juror.id, entry.id)) return "locked";
      const takesPart = juror.cap > 0 && juror.judges?.includes(entry.categoryId) !== false;
      return takesPart ? "open" : "absent";
    }),
  );
}
