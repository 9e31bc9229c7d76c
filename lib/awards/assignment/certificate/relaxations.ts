import type { Board, Cell } from "@/lib/awards/assignment/board";
import type { Arc } from "@/lib/awards/assignment/flow/network";
import { route } from "@/lib/awards/assignment/flow/route";
import { marksOf } from "@/lib/awards/assignment/pairs";
import { openCells } from "@/lib/awards/assignment/solve";
import { tallyOf } from "@/lib/awards/assignment/tally";
import { loadMarginals, missingMarginals, priceOf } from "./price";
import { byKindAndId, type Relaxation } from "./relaxation";

/**
 * The fewest places by which constraints have to give way, so that there is an assignment: with one place less in all there
 * is none. No pair is allowed again for an entry that everybody scores, nor where a score was set aside.
 */
export function relaxationsOf(board: Board): readonly Relaxation[] {
  const { entries, jurors } = board;
  const { loads, scorers } = tallyOf(board, board.locked);
  const demands = board.coverage.map((count, entry) => count - (scorers[entry] ?? 0));
  const minimums = jurors.map(({ minimum }) => Math.min(minimum, entries.length));
  const price = priceOf({ demands, minimums, entries: entries.length });
  const [open, lifted] = [openCells(board), liftable(board)];
  const sink = entries.length + jurors.length;
  const pairArc = (cell: Cell, cost: number): Arc => {
    return { from: cell.entry, to: entries.length + cell.juror, marginals: [cost] };
  };
  const { units } = route({
    nodeCount: sink + 1,
    sink,
    arcs: [
      ...demands.map((count, entry) => ({ from: entry, to: sink, marginals: missingMarginals(count, price) })),
      ...jurors.map((juror, place) => {
        const limits = {
          cap: juror.cap,
          minimum: minimums[place] ?? 0,
          scored: loads[place] ?? 0,
          most: entries.length,
        };
        return { from: entries.length + place, to: sink, marginals: loadMarginals(limits, price) };
      }),
      ...open.map((cell) => pairArc(cell, 0)),
      ...lifted.map((cell) => pairArc(cell, price.of("forbidden", 1))),
    ],
    supplies: demands.map((count, node) => ({ node, units: count })),
  });
  return [
    ...jurors.flatMap((_, place) => ofJuror(board, place, units[entries.length + place] ?? 0)),
    ...entries.flatMap((_, place) => ofEntry(board, place, units[place] ?? 0)),
    ...lifted.flatMap((cell, place) => ofPair(board, cell, units[sink + open.length + place] ?? 0)),
  ].sort(byKindAndId);
}

function liftable({ problem, states, entries, jurors }: Board): readonly Cell[] {
  const everybody = new Set(problem.everybody);
  const isScored = marksOf(problem.locked);
  return states.flatMap((row, juror) =>
    row.flatMap((state, entry) => {
      const [jurorId, entryId] = [jurors[juror]?.id ?? "", entries[entry]?.id ?? ""];
      const takesPart = (jurors[juror]?.cap ?? 0) > 0;
      const isPossible = state === "forbidden" && takesPart && !everybody.has(entryId) && !isScored(jurorId, entryId);
      return isPossible ? [{ juror, entry }] : [];
    }),
  );
}

function ofJuror({ jurors, locked }: Board, place: number, added: number): readonly Relaxation[] {
  const juror = jurors[place];
  if (juror === undefined) return [];
  const { id: jurorId, cap, minimum } = juror;
  const scored = locked.filter((cell) => cell.juror === place).length;
  const load = scored + added;
  const lower: Relaxation = { kind: "minimum", jurorId, from: minimum, to: load };
  const higher: Relaxation = { kind: "cap", jurorId, from: cap, to: load };
  return [...(load < minimum ? [lower] : []), ...(load > Math.max(cap, scored) ? [higher] : [])];
}

function ofEntry({ entries, coverage }: Board, place: number, missing: number): readonly Relaxation[] {
  const [entryId, from] = [entries[place]?.id ?? "", coverage[place] ?? 0];
  return missing === 0 ? [] : [{ kind: "coverage", entryId, from, to: from - missing }];
}

function ofPair({ jurors, entries }: Board, { juror, entry }: Cell, units: number): readonly Relaxation[] {
  const pair = { jurorId: jurors[juror]?.id ?? "", entryId: entries[entry]?.id ?? "" };
  return units === 0 ? [] : [{ kind: "forbidden", ...pair }];
}
