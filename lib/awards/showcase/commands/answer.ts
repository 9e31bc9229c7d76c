import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/entries/permissions";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { lastAnswer } from "@/lib/awards/showcase/consent";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound, StaleRecord } from "@/lib/errors";

type Answer = {
  readonly entryId: string;
  /** The number of answers that the screen knew of. */
  readonly seen: number;
  readonly isConsent: boolean;
};

/** 事例にすることへの同意, or its refusal, of a winner once the result is out. The last answer holds, and every one is kept. */
export async function answerShowcase(uow: UnitOfWork, { entryId, seen, isConsent }: Answer): Promise<void> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_entry WHERE id = ${entryId}::uuid FOR UPDATE`;
  const entry = await uow.tx.awardEntry.findFirst({
    where: { AND: [visibleTo(uow.actor), { id: entryId, winners: { some: { result: { status: "RELEASED" } } } }] },
    select: { organizationId: true, editionId: true, category: true },
  });
  if (entry === null) throw new RecordNotFound();
  if (uow.actor.kind !== "member" || !relationsTo(uow.actor, entry).includes("entrant")) throw new NotPermitted();
  const before = await lastAnswer(uow.tx, entryId);
  if ((before?.ordinal ?? 0) !== seen) throw new StaleRecord();
  if (before?.isConsent === isConsent) return;
  const answer = { ordinal: seen + 1, isConsent };
  await uow.tx.awardShowcaseAnswer.create({
    data: { entryId, ...answer, answeredBy: uow.actor.accountId, answeredAt: uow.now },
    select: { ordinal: true },
  });
  await recordAudit(uow, {
    action: "awardShowcase.answer",
    subject: { kind: "awardEntry", id: entryId },
    before: before === null ? null : { ordinal: before.ordinal, isConsent: before.isConsent },
    after: answer,
  });
}
