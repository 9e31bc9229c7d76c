import { linkageOf, sharedOf } from "./linkage";
import { canSwap, swapOf } from "./merging";
import { applied, priceOf, type Repair } from "./repair";
import type { Standing } from "./standing";

/**
 * The cheapest exchange by which a juror who shares too little gives away an entry that nobody else scores for one that others
 * score too, from somebody who can spare it, and by which no more groups come about.
 */
export function sharingRepair(standing: Standing): Repair | null {
  const repairs = [...exchanges(standing)].map((repair) => ({ repair, price: priceOf(standing, repair) }));
  const { board, cells, link, linkage } = standing;
  const found = repairs
    .sort((one, other) => one.price - other.price)
    .find(({ repair }) => linkageOf(board, applied(cells, repair), link).surplus <= linkage.surplus);
  return found?.repair ?? null;
}

function* exchanges(standing: Standing): Iterable<Repair> {
  const { board, cells, link, linkage, tally } = standing;
  const shared = sharedOf(board, cells);
  const lacking = new Set(linkage.lacking.map(({ juror }) => juror));
  const isAlone = (entry: number) => tally.scorers[entry] === 1;
  const lonely = cells.filter(({ juror, entry }) => lacking.has(juror) && isAlone(entry));
  const spare = cells.filter(({ juror, entry }) => !isAlone(entry) && (shared[juror] ?? 0) > link.overlap);
  for (const own of lonely) {
    for (const other of spare) if (canSwap(standing, own, other)) yield swapOf(own, other);
  }
}
