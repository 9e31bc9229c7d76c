import "server-only";
import { planAgenda } from "@/lib/awards/deliberation/agenda/plan";
import { barredFrom } from "@/lib/awards/deliberation/people";
import type { FrozenCategory } from "@/lib/awards/meetings/frozen-list";
import type { Room } from "@/lib/awards/meetings/room";
import type { PlannedItem, StoredAgenda } from "@/lib/awards/meetings/stored";

type Planned = Pick<Room, "frozen" | "conflicts" | "settings"> & { readonly expected: readonly string[] };

/** Every entry in the order with the fewest comings and goings, then the equals and the decision of each category. */
export function plannedAgenda({ frozen, conflicts, settings, expected }: Planned) {
  const filled = frozen.filter(({ entries }) => entries.length > 0);
  const plan = planAgenda({
    entries: filled.flatMap(({ category, entries }) =>
      entries.map(({ entryId, place }) => ({
        ...{ id: entryId, category, rank: place, barred: [...barredFrom([entryId], conflicts)] },
      })),
    ),
    categories: filled.map(({ category }) => category),
    room: expected,
  });
  const numbers = new Map(filled.flatMap(({ entries }) => entries.map((row) => [row.entryId, row.number] as const)));
  const discussions = plan.items.map(({ entryId, category, leaves, returns }, index) => ({
    ...{ key: `e${index + 1}`, kind: "entry" as const, category, entryIds: [entryId] },
    ...{ subject: `${numbers.get(entryId) ?? ""}の審議`, leaves: [...leaves], returns: [...returns] },
  }));
  const nameOf = (key: string) => settings.categories.find((category) => category.key === key)?.name ?? key;
  const { movements, movementsByRank, isExact } = plan;
  const items = [...discussions, ...filled.flatMap((list) => closingItems(list, nameOf(list.category)))];
  return { items, movements, movementsByRank, isExact } satisfies StoredAgenda;
}

function closingItems({ category, entries }: FrozenCategory, name: string): PlannedItem[] {
  const groups = [...Map.groupBy(entries, ({ place }) => place)].filter(([, equals]) => equals.length > 1);
  const still = { category, leaves: [], returns: [] };
  return [
    ...groups.map(([place, equals]) => ({
      ...{ ...still, key: `t${place}-${category}`, kind: "tie" as const },
      ...{ subject: `${name}の同順位（${place}位）の扱い`, entryIds: equals.map(({ entryId }) => entryId) },
    })),
    { ...still, key: `d-${category}`, kind: "decision" as const, subject: `${name}の賞の決定`, entryIds: [] },
  ];
}
