import type { Score } from "./round";
import { sumBy, type Vector } from "./vectors";

/** The scores as columns: who and what are places in the lists of ids. */
export type Panel = {
  readonly entryIds: readonly string[];
  readonly jurorIds: readonly string[];
  readonly entryOf: Vector;
  readonly jurorOf: Vector;
  readonly values: Vector;
  /** How many scores each entry received, each juror gave. */
  readonly perEntry: Vector;
  readonly perJuror: Vector;
};

/** `scores` as `countedScores` orders them: the columns keep that order. */
export function panelOf(entryIds: readonly string[], scores: readonly Score[]): Panel {
  const jurorIds = [...new Set(scores.map(({ jurorId }) => jurorId))].sort();
  const entryPlaces = placesOf(entryIds);
  const jurorPlaces = placesOf(jurorIds);
  const entryOf = scores.flatMap(({ entryId }) => entryPlaces.get(entryId) ?? []);
  const jurorOf = scores.flatMap(({ jurorId }) => jurorPlaces.get(jurorId) ?? []);
  const ones = scores.map(() => 1);
  return {
    entryIds,
    jurorIds,
    entryOf,
    jurorOf,
    values: scores.map(({ value }) => value),
    perEntry: sumBy(entryOf, ones, entryIds.length),
    perJuror: sumBy(jurorOf, ones, jurorIds.length),
  };
}

/** The values of each group, in the order of the columns. */
export function grouped(places: Vector, values: Vector, groups: number): number[][] {
  const lists: number[][] = Array.from({ length: groups }, () => []);
  places.forEach((place, index) => {
    const value = values[index];
    if (value !== undefined) lists[place]?.push(value);
  });
  return lists;
}

function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}
