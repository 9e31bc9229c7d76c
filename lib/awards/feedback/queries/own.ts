import "server-only";
import type { Member } from "@/lib/access/actor";
import { relationsTo } from "@/lib/awards/entries/permissions";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { feedbackSchema } from "@/lib/awards/feedback/feedback";
import type { OwnOutcome } from "@/lib/awards/feedback/view";
import { lastAnswer } from "@/lib/awards/showcase/consent";
import { db } from "@/lib/db/client";

const WINNERS_MAX = 100;

/** What came of an entry of one's organisations; null before the release, and of an entry that was not judged. */
export async function getOwnOutcome(member: Member, number: string): Promise<OwnOutcome | null> {
  const entry = await db.awardEntry.findFirst({
    where: { AND: [visibleTo(member), { number, status: "ELIGIBLE", edition: { result: { status: "RELEASED" } } }] },
    select: {
      ...{ id: true, number: true, title: true, organizationId: true, editionId: true, category: true },
      edition: { select: { fiscalYear: true } },
      winners: { select: { id: true }, take: WINNERS_MAX },
    },
  });
  if (entry === null) return null;
  const { id, title, winners, edition } = entry;
  const [feedback, prizes, showcase, reports] = await Promise.all([
    db.awardFeedback.findUnique({ where: { entryId: id }, select: { criteria: true, comment: true } }),
    prizesOf(winners.map((winner) => winner.id)),
    winners.length === 0 ? null : showcaseOf(id),
    db.awardIntegrityReport.count({ where: { editionId: entry.editionId } }),
  ]);
  return {
    ...{ id, number: entry.number, title, fiscalYear: edition.fiscalYear },
    criteria: feedbackSchema.parse(feedback?.criteria ?? []),
    comment: feedback?.comment ?? "",
    prizes,
    showcase,
    mayAct: relationsTo(member, entry).includes("entrant"),
    hasReport: reports > 0,
  };
}

async function prizesOf(ids: readonly string[]) {
  const rows = await db.publishedWinner.findMany({
    where: { winnerId: { in: [...ids] } },
    orderBy: { ordinal: "asc" },
    take: WINNERS_MAX,
    select: {
      winnerId: true,
      ordinal: true,
      prizeName: true,
      categoryName: true,
      recipientName: true,
      commentary: true,
    },
  });
  return rows.map(({ winnerId, ...prize }) => ({ id: winnerId, ...prize }));
}

async function showcaseOf(entryId: string) {
  const [answer, study] = await Promise.all([
    lastAnswer(db, entryId),
    db.awardCaseStudy.findUnique({ where: { entryId }, select: { contentId: true } }),
  ]);
  const page =
    study === null
      ? null
      : await db.publishedContent.findUnique({ where: { contentId: study.contentId }, select: { slug: true } });
  return { answer, isBegun: study !== null, slug: page?.slug ?? null };
}
