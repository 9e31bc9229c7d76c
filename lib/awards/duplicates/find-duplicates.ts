import { byCodeUnits } from "@/lib/awards/code-unit-order";
import type { Effort } from "./entry";
import { evidenceOf } from "./evidence";
import type { Two } from "./participants";
import { readEfforts } from "./readings";
import { reasonsAgainst, reasonsFor } from "./reasons";
import { DUPLICATE_LEVELS, type DuplicateLevel, levelOf, scoreOf } from "./score";

/** Two entries that may be one effort. People decide. */
export type DuplicatePair = {
  /** In code-unit order. */
  readonly ids: readonly [string, string];
  readonly level: DuplicateLevel;
  /** 0 to 100, to order the list by; the level does not follow from it. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
};

/**
 * The same effort may be entered by the company or by the municipality, not by both (募集要項). All pairs of one call, the most
 * suspicious first; how alike two texts are depends on what all entries write.
 */
export function findDuplicates(efforts: readonly Effort[]): readonly DuplicatePair[] {
  const known = readInOrder(efforts);
  return ranked(
    known.flatMap((first, place) => known.slice(place + 1).flatMap((second) => pairOf({ first, second }) ?? [])),
  );
}

/** The same pairs as among all, but only those that one entry is part of. */
export function findDuplicatesOf(id: string, efforts: readonly Effort[]): readonly DuplicatePair[] {
  const known = readInOrder(efforts);
  const place = known.findIndex(({ stated }) => stated.id === id);
  const one = known[place];
  if (one === undefined) return [];
  const before = known.slice(0, place).flatMap((first) => pairOf({ first, second: one }) ?? []);
  const behind = known.slice(place + 1).flatMap((second) => pairOf({ first: one, second }) ?? []);
  return ranked([...before, ...behind]);
}

function readInOrder(efforts: readonly Effort[]) {
  return readEfforts(efforts.toSorted((one, other) => byCodeUnits(one.id, other.id)));
}

function ranked(pairs: readonly DuplicatePair[]): readonly DuplicatePair[] {
  return pairs.toSorted(
    (one, other) =>
      DUPLICATE_LEVELS.indexOf(one.level) - DUPLICATE_LEVELS.indexOf(other.level) ||
      other.score - one.score ||
      byCodeUnits(one.ids[0], other.ids[0]) ||
      byCodeUnits(one.ids[1], other.ids[1]),
  );
}

function pairOf(two: Two): DuplicatePair | null {
  const evidence = evidenceOf(two);
  const level = levelOf(evidence);
  if (level === null) return null;
  return {
    ids: [two.first.stated.id, two.second.stated.id],
    level,
    score: scoreOf(evidence),
    reasons: reasonsFor(evidence, two),
    against: reasonsAgainst(evidence, two),
  };
}
