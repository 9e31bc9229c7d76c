import "server-only";
import type { Staff } from "@/lib/access/actor";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import type { EntryForComment } from "@/lib/awards/feedback/view";
import { mayDecideOn } from "@/lib/awards/results/queries/desk";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const ENTRIES_MAX = 2_000;

const select = {
  ...{ id: true, number: true, title: true, applicantName: true, category: true, editionId: true },
  edition: { select: { fiscalYear: true, result: { select: { status: true } } } },
  _count: { select: { winners: true } },
} as const satisfies Prisma.AwardEntrySelect;

/** The entries of a year that were judged, each with what is written for it, for officers without a conflict in the year. */
export async function listForComment(staff: Staff, editionId: string): Promise<EntryForComment[] | null> {
  if (!(await mayDecideOn(staff, editionId))) return null;
  const entries = await db.awardEntry.findMany({
    where: { AND: [visibleTo(staff), { editionId, status: "ELIGIBLE" }] },
    select,
    orderBy: [{ category: "asc" }, { number: "asc" }],
    take: ENTRIES_MAX,
  });
  const comments = await commentsOn(entries.map(({ id }) => id));
  return entries.map((entry) => viewOf(entry, comments.get(entry.id) ?? null));
}

type Which = { readonly number: string } | { readonly id: string };

/** One of them. */
export async function findForComment(staff: Staff, where: Which): Promise<EntryForComment | null> {
  const entry = await db.awardEntry.findFirst({
    where: { AND: [visibleTo(staff), { ...where, status: "ELIGIBLE" }] },
    select,
  });
  if (entry === null || !(await mayDecideOn(staff, entry.editionId))) return null;
  return viewOf(entry, (await commentsOn([entry.id])).get(entry.id) ?? null);
}

async function commentsOn(ids: readonly string[]) {
  const rows = await db.awardFeedbackComment.findMany({
    where: { entryId: { in: [...ids] } },
    select: { entryId: true, version: true, comment: true, updatedAt: true },
    orderBy: { entryId: "asc" },
    take: ENTRIES_MAX,
  });
  return new Map(rows.map(({ entryId, ...comment }) => [entryId, comment]));
}

type Found = Prisma.AwardEntryGetPayload<{ select: typeof select }>;

function viewOf({ edition, _count, ...entry }: Found, comment: EntryForComment["comment"]): EntryForComment {
  return {
    ...entry,
    comment,
    fiscalYear: edition.fiscalYear,
    isListed: _count.winners > 0,
    isReleased: edition.result?.status === "RELEASED",
  };
}
