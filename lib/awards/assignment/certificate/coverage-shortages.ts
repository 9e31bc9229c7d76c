import type { Board } from "@/lib/awards/assignment/board";
import { openCells } from "@/lib/awards/assignment/solve";
import { tallyOf } from "@/lib/awards/assignment/tally";
import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { type Competition, competitions } from "./competition";
import { ableOf, type CoverageShortage } from "./shortage";

/** What keeps entries from being scored by as many as they need; an entry that too few may score is then counted with those. */
export function coverageShortages(board: Board): readonly CoverageShortage[] {
  const able = board.entries.map((_, entry) => ableOf(board.states.map((row) => row[entry] ?? "conflict")));
  const alone = board.entries.flatMap(({ id }, entry): CoverageShortage[] => {
    const [needed, found] = [board.coverage[entry] ?? 0, able[entry]];
    if (found === undefined || found.able >= needed) return [];
    return [{ code: "ENTRY_SHORT", entryId: id, needed, ...found }];
  });
  const { loads, scorers } = tallyOf(board, board.locked);
  const places = board.jurors.map(({ cap }, juror) => Math.max(0, cap - (loads[juror] ?? 0)));
  const rivals = competitions({
    asked: board.coverage.map((count, entry) => Math.min(count, able[entry]?.able ?? 0) - (scorers[entry] ?? 0)),
    places,
    pairs: openCells(board).map(({ juror, entry }) => ({ asker: entry, giver: juror })),
  });
  return [...alone, ...rivals.map((one) => named(board, one, scorers))].sort(byFirstEntry);
}

function named(board: Board, competition: Competition, scorers: readonly number[]): CoverageShortage {
  const { askers, givers, asked, available, isOfAll } = competition;
  const scored = isOfAll ? board.locked.length : askers.reduce((sum, entry) => sum + (scorers[entry] ?? 0), 0);
  const balance = { needed: asked + scored, available: available + scored };
  if (isOfAll) return { code: "PLACES_SHORT", ...balance };
  return {
    code: "ENTRIES_COMPETE",
    entryIds: askers.map((entry) => board.entries[entry]?.id ?? "").sort(byCodeUnits),
    jurorIds: givers.map((juror) => board.jurors[juror]?.id ?? "").sort(byCodeUnits),
    ...balance,
  };
}

function byFirstEntry(one: CoverageShortage, other: CoverageShortage): number {
  return byCodeUnits(firstEntry(one), firstEntry(other));
}

/** What concerns all stands first. */
function firstEntry(shortage: CoverageShortage): string {
  if (shortage.code === "PLACES_SHORT") return "";
  return shortage.code === "ENTRY_SHORT" ? shortage.entryId : (shortage.entryIds[0] ?? "");
}
