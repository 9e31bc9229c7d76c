import "server-only";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { weightedTotal } from "@/lib/awards/editions/rules/totals";
import { feedbackOf, type JudgedEntry } from "@/lib/awards/feedback/feedback";
import { givenSchema } from "@/lib/awards/scoring/answers";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

const ENTRIES_MAX = 10_000;

type Of = { readonly settings: EditionSettings; readonly editionId: string };

/** With the release: what each entrant who was judged may read, once and for all. */
export async function giveFeedback(uow: UnitOfWork, { settings, editionId }: Of): Promise<void> {
  const entries = await judgedEntries(uow, editionId);
  const comments = await commentsOn(
    uow,
    entries.map(({ id }) => id),
  );
  const rows = settings.categories.flatMap(({ key }) => {
    const ofCategory = entries.filter(({ category }) => category === key);
    const feedback = feedbackOf(
      settings.criteria,
      ofCategory.map((entry) => judged(settings, entry)),
    );
    return ofCategory.map(({ id }) => ({
      entryId: id,
      criteria: [...(feedback.get(id) ?? [])],
      comment: comments.get(id) ?? "",
      createdAt: uow.now,
    }));
  });
  await uow.tx.awardFeedback.createMany({ data: rows });
}

function judgedEntries(uow: UnitOfWork, editionId: string) {
  return uow.tx.awardEntry.findMany({
    where: { editionId, status: "ELIGIBLE" },
    select: {
      ...{ id: true, organizationId: true, category: true },
      sheets: {
        where: { kind: "ROUND", status: "SUBMITTED" },
        orderBy: { id: "asc" },
        select: { versions: { orderBy: { ordinal: "desc" }, take: 1, select: { levels: true } } },
      },
    },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
}

type Entry = Awaited<ReturnType<typeof judgedEntries>>[number];

/** What counts is what counts for the total: a sheet that does not follow the settings in force is left out. */
function judged({ criteria }: EditionSettings, { id, organizationId, sheets }: Entry): JudgedEntry {
  const given = sheets.flatMap(({ versions: [last] }) => {
    if (last === undefined) return [];
    const levels = new Map(Object.entries(givenSchema.shape.levels.parse(last.levels)));
    return weightedTotal(criteria, levels).ok ? [levels] : [];
  });
  return { entryId: id, organizationId, sheets: given };
}

async function commentsOn(uow: UnitOfWork, entryIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await uow.tx.awardFeedbackComment.findMany({
    where: { entryId: { in: [...entryIds] } },
    select: { entryId: true, comment: true },
    orderBy: { entryId: "asc" },
    take: ENTRIES_MAX,
  });
  return new Map(rows.map(({ entryId, comment }) => [entryId, comment]));
}
