import type { Cell } from "@/lib/awards/assignment/board";
import { bridgesOf } from "./bridges";
import { scopeOf, seatOf } from "./linkage";
import { cheapest, type Repair } from "./repair";
import { isFree, isMovable, type Standing } from "./standing";

/**
 * The cheapest repair that makes one group of two: of the smallest group for which there is one. What leaves a group must not
 * be all that holds it together, for at least one of the two that exchange.
 */
export function mergingRepair(standing: Standing): Repair | null {
  const links = linksOf(standing);
  const sizes = new Map<number, number>();
  for (const { group } of links) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const smallestFirst = [...sizes].sort(([, one], [, other]) => one - other);
  for (const [group] of smallestFirst) {
    const repair = cheapest(standing, repairsOf(standing, links, group));
    if (repair !== null) return repair;
  }
  return null;
}

type Link = {
  readonly cell: Cell;
  readonly group: number;
  readonly scope: number;
  readonly isBridge: boolean;
  /** All that the juror has in the scope, but not all in all. */
  readonly isLeaf: boolean;
};

function linksOf({ board, cells, link, linkage, tally }: Standing): readonly Link[] {
  const bridges = bridgesOf(board, cells, link);
  const seats = new Map<number, number>();
  for (const cell of cells) seats.set(seatOf(board, cell, link), (seats.get(seatOf(board, cell, link)) ?? 0) + 1);
  return cells.map((cell, place) => ({
    cell,
    group: linkage.groups[place] ?? 0,
    scope: scopeOf(board, cell.entry, link),
    isBridge: bridges[place] ?? true,
    isLeaf: seats.get(seatOf(board, cell, link)) === 1 && (tally.loads[cell.juror] ?? 0) > 1,
  }));
}

function* repairsOf(standing: Standing, links: readonly Link[], group: number): Iterable<Repair> {
  for (const own of links) {
    if (own.group !== group) continue;
    for (const other of links) {
      if (other.group !== group && other.scope === own.scope) yield* between(standing, own, other);
    }
  }
}

function between(standing: Standing, own: Link, other: Link): readonly Repair[] {
  const [one, two] = [own.cell, other.cell];
  const repairs: Repair[] = [];
  if (!(own.isBridge && other.isBridge) && canSwap(standing, one, two)) repairs.push(swapOf(one, two));
  if ((own.isLeaf || !own.isBridge) && canHand(standing, one, two)) repairs.push(handOf(one, two));
  if ((other.isLeaf || !other.isBridge) && canHand(standing, two, one)) repairs.push(handOf(two, one));
  return repairs;
}

export function swapOf(one: Cell, other: Cell): Repair {
  return {
    removed: [one, other],
    added: [
      { juror: one.juror, entry: other.entry },
      { juror: other.juror, entry: one.entry },
    ],
  };
}

export function canSwap(standing: Standing, one: Cell, other: Cell): boolean {
  if (one.juror === other.juror || !isMovable(standing, one) || !isMovable(standing, other)) return false;
  return swapOf(one, other).added.every((cell) => isFree(standing, cell));
}

/** The first hands the entry over; the second takes it and keeps what it has. */
function handOf(one: Cell, other: Cell): Repair {
  return { removed: [one], added: [{ juror: other.juror, entry: one.entry }] };
}

function canHand(standing: Standing, one: Cell, other: Cell): boolean {
  const { loads } = standing.tally;
  const [giver, taker] = [standing.board.jurors[one.juror], standing.board.jurors[other.juror]];
  if (giver === undefined || taker === undefined || one.juror === other.juror || !isMovable(standing, one))
    return false;
  const hasSpare = (loads[one.juror] ?? 0) > giver.minimum;
  const hasRoom = (loads[other.juror] ?? 0) < taker.cap;
  return hasSpare && hasRoom && isFree(standing, { juror: other.juror, entry: one.entry });
}
