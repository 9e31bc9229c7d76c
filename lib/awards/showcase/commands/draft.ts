import "server-only";
import { randomUUID } from "node:crypto";
import { recordAudit } from "@/lib/audit/record";
import { storedSettings } from "@/lib/awards/editions/stored";
import { placeName } from "@/lib/awards/entries/partner-place";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { mayDecide } from "@/lib/awards/results/queries/conflict";
import { caseStudyAnswers } from "@/lib/awards/showcase/case-study";
import { lastAnswer } from "@/lib/awards/showcase/consent";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, RecordNotFound, StaleRecord } from "@/lib/errors";
import { toJapanDay } from "@/lib/japan/dates";
import type { Content } from "@/lib/publishing/commands/record";
import { createFromAward } from "@/lib/publishing/commands/write";
import { readSealed } from "@/lib/receipts/content";
import { routes } from "@/lib/routes";

/** An entry, and the number of the winner's answer that the screen showed. */
type SeenConsent = { readonly id: string; readonly version: number };

/** 事例の下書き out of the version that was judged, once for an entry. Reviewing and publishing it is for the editors. */
export async function draftCaseStudy(uow: UnitOfWork, { id, version }: SeenConsent): Promise<Content> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_entry WHERE id = ${id}::uuid FOR UPDATE`;
  const entry = await findWinner(uow, id);
  const answer = await lastAnswer(uow.tx, id);
  if ((answer?.ordinal ?? 0) !== version) throw new StaleRecord();
  if (answer === null || !answer.isConsent)
    throw new DomainError("受賞者の同意がないため、事例の下書きを作れません。受賞者の回答をお待ちください。");
  if ((await uow.tx.awardCaseStudy.count({ where: { entryId: id } })) > 0)
    throw new DomainError("この取組の事例の下書きは、すでに作成されています。画面を再読み込みしてください。");
  const content = await createFromAward(uow, {
    id: randomUUID(),
    kind: "CASE_STUDY",
    answers: await answersOf(uow, entry),
  });
  await uow.tx.awardCaseStudy.create({
    data: { entryId: id, contentId: content.id, createdBy: content.authorId, createdAt: uow.now },
    select: { entryId: true },
  });
  await recordAudit(uow, {
    action: "awardShowcase.draft",
    subject: { kind: "awardEntry", id },
    after: { contentId: content.id },
  });
  return content;
}

async function findWinner(uow: UnitOfWork, id: string) {
  const entry = await uow.tx.awardEntry.findFirst({
    where: { AND: [visibleTo(uow.actor), { id, winners: { some: { result: { status: "RELEASED" } } } }] },
    select: {
      ...{ number: true, editionId: true, applicantName: true, applicantKind: true, currentVersionId: true },
      partners: { where: { status: "CONFIRMED" }, select: { municipalityCode: true }, orderBy: { id: "asc" } },
      winners: { where: { municipalityCode: "" }, select: { id: true }, orderBy: { position: "asc" } },
    },
  });
  if (entry === null || !(await mayDecide(uow.tx, uow.actor, entry.editionId))) throw new RecordNotFound();
  return entry;
}

async function answersOf(uow: UnitOfWork, entry: Awaited<ReturnType<typeof findWinner>>) {
  const [sealed, winners, revision] = await Promise.all([
    uow.tx.sealedVersion.findUniqueOrThrow({ where: { id: entry.currentVersionId }, select: { content: true } }),
    uow.tx.publishedWinner.findMany({
      where: { winnerId: { in: entry.winners.map(({ id }) => id) } },
      select: { fiscalYear: true, ordinal: true, prizeName: true },
      orderBy: { ordinal: "asc" },
      take: entry.winners.length,
    }),
    uow.tx.awardRevision.findFirst({
      where: { editionId: entry.editionId, status: "IN_FORCE" },
      orderBy: { ordinal: "desc" },
      select: { settings: true },
    }),
  ]);
  const [first] = winners;
  if (first === undefined || revision === null) throw new RecordNotFound();
  return caseStudyAnswers({
    answers: readSealed(sealed.content).answers,
    applicantName: entry.applicantName,
    applicantKind: entry.applicantKind,
    partners: entry.partners.map(({ municipalityCode }) => placeName(municipalityCode)),
    prizes: winners.map(({ prizeName }) => prizeName),
    award: storedSettings(revision.settings).name,
    slug: `award-${first.fiscalYear}-${first.ordinal}`,
    page: routes.awardWinner(first.fiscalYear, first.ordinal),
    day: toJapanDay(uow.now),
  });
}
