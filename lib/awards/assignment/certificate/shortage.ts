import type { CellState } from "@/lib/awards/assignment/board";

/** Why there is no assignment. Numbers count places: one juror for one entry, those already scored among them. */
export type Shortage = CoverageShortage | MinimumShortage;

export type CoverageShortage =
  | ({ readonly code: "ENTRY_SHORT"; readonly entryId: string; readonly needed: number } & Able)
  | ({ readonly code: "PLACES_SHORT" } & Balance)
  | ({ readonly code: "ENTRIES_COMPETE" } & Rivals & Balance);

export type MinimumShortage =
  | { readonly code: "MINIMUM_ABOVE_CAP"; readonly jurorId: string; readonly minimum: number; readonly cap: number }
  | ({ readonly code: "MINIMUM_UNREACHABLE"; readonly jurorId: string; readonly minimum: number } & Able)
  | ({ readonly code: "MINIMUMS_EXCEED" } & Balance)
  | ({ readonly code: "JURORS_COMPETE" } & Rivals & Balance);

/** How many can, and how many cannot because of what; for a juror, entries, and for an entry, jurors. */
export type Able = {
  readonly able: number;
  readonly conflicts: number;
  readonly forbidden: number;
  readonly absent: number;
};

type Balance = { readonly needed: number; readonly available: number };

/** Who compete, and those for all of whose places they do. */
type Rivals = { readonly entryIds: readonly string[]; readonly jurorIds: readonly string[] };

export function ableOf(states: readonly CellState[]): Able {
  const count = (wanted: CellState) => states.filter((state) => state === wanted).length;
  return {
    able: count("open") + count("locked"),
    conflicts: count("conflict"),
    forbidden: count("forbidden"),
    absent: count("absent"),
  };
}
