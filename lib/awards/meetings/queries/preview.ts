import "server-only";
import type { Staff } from "@/lib/access/actor";
import { categoryName } from "@/lib/awards/meetings/desk/parts";
import type { Room } from "@/lib/awards/meetings/room";
import type { FrozenView } from "@/lib/awards/meetings/view";
import { entryLabels } from "./entry-labels";
import { firstRoundOf } from "./ranking";

/** What would be frozen now, for the officer who prepares the meeting. */
export async function previewOf(staff: Staff, room: Room): Promise<readonly FrozenView[]> {
  const { meeting, settings } = room;
  const lists = await Promise.all(
    meeting.categories.map(async (category) => ({
      category,
      ranking: (await firstRoundOf(staff, { editionId: meeting.editionId, category, settings })) ?? [],
    })),
  );
  const labels = await entryLabels(
    staff,
    lists.flatMap(({ ranking }) => ranking.map(({ entryId }) => entryId)),
  );
  return lists.map(({ category, ranking }) => ({
    ...{ category: categoryName(room, category), sha256: null },
    rows: ranking.map(({ entryId, place, value, standardError }) => ({
      ...(labels.get(entryId) ?? { number: "", title: "" }),
      ...{ place, value, standardError, present: place },
    })),
  }));
}
