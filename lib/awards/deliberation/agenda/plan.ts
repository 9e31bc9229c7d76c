import { type AgendaEntry, bundlesOf, byRank } from "./bundle";
import type { CategoryPlan, CostAfter } from "./category-plan";
import { exactPlan, isExactPossible } from "./exact";
import { crossing, type OutSet, outSetOf } from "./out-set";
import { roughPlan } from "./rough";

export type AgendaRequest = {
  readonly entries: readonly AgendaEntry[];
  /** In the order in which they are discussed; one after the other, never mixed. */
  readonly categories: readonly string[];
  /** Everybody in the room at the opening: the meeting opens and closes with all of them inside. */
  readonly room: readonly string[];
};

type AgendaItem = {
  readonly entryId: string;
  readonly category: string;
  readonly leaves: OutSet;
  readonly returns: OutSet;
  /** All who are outside while it is discussed. */
  readonly out: OutSet;
};

export type Agenda = {
  readonly items: readonly AgendaItem[];
  /** Who comes back in after the last item. */
  readonly returnsAtEnd: OutSet;
  /** How often somebody leaves or comes back, the return at the end included. */
  readonly movements: number;
  /** The same if each category were discussed in the order of ranks. */
  readonly movementsByRank: number;
  /** Whether no order can have fewer. */
  readonly isExact: boolean;
};

/**
 * The order with the fewest comings and goings; among those, the one that keeps to the frozen ranks longest. Throws a
 * RangeError when an entry stands twice in the list or its category is not discussed.
 */
export function planAgenda({ entries, categories, room }: AgendaRequest): Agenda {
  const present = new Set(room);
  const byCategory = groupedBy(categories, entries);
  const chapters = byCategory.map((own) => bundlesOf(own, present)).filter(({ length }) => length > 0);

  const plans: CategoryPlan[] = [];
  let costAfter: CostAfter = (last) => last.length;
  for (const bundles of chapters.toReversed()) {
    const plan = (isExactPossible(bundles) ? exactPlan : roughPlan)(bundles, costAfter);
    plans.unshift(plan);
    costAfter = plan.costFrom;
  }

  const planned = walked(ordersOf(plans, present), present);
  const ranked = walked(
    byCategory.flatMap((own) => own.toSorted(byRank)),
    present,
  );
  const best = planned.movements <= ranked.movements ? planned : ranked;
  return { ...best, movementsByRank: ranked.movements, isExact: chapters.every(isExactPossible) };
}

function groupedBy(
  categories: readonly string[],
  entries: readonly AgendaEntry[],
): readonly (readonly AgendaEntry[])[] {
  const stray = entries.find(({ category }) => !categories.includes(category));
  if (stray !== undefined) throw new RangeError(`The category ${stray.category} is not on the agenda.`);
  if (new Set(entries.map(({ id }) => id)).size < entries.length)
    throw new RangeError("An entry stands twice in the list.");
  if (new Set(categories).size < categories.length) throw new RangeError("A category is named twice.");
  return categories.map((key) => entries.filter(({ category }) => category === key));
}

function ordersOf(plans: readonly CategoryPlan[], room: ReadonlySet<string>): readonly AgendaEntry[] {
  const order: AgendaEntry[] = [];
  for (const plan of plans) order.push(...plan.orderFrom(outSetOf(order.at(-1)?.barred ?? [], room)));
  return order;
}

function walked(order: readonly AgendaEntry[], room: ReadonlySet<string>) {
  const outs = order.map(({ barred }) => outSetOf(barred, room));
  const items = order.map(({ id, category }, place): AgendaItem => {
    const out = outs[place] ?? [];
    return { entryId: id, category, ...crossing(outs[place - 1] ?? [], out), out };
  });
  const returnsAtEnd = outs.at(-1) ?? [];
  const movements = items.reduce(
    (sum, { leaves, returns }) => sum + leaves.length + returns.length,
    returnsAtEnd.length,
  );
  return { items, returnsAtEnd, movements };
}
