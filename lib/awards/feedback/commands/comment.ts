import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { officerOf } from "@/lib/awards/results/commands/record";
import { mayDecide } from "@/lib/awards/results/queries/conflict";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { RecordNotFound, StaleRecord, StepNotAllowed } from "@/lib/errors";

type Written = {
  /** Of the entry. */
  readonly id: string;
  /** Of the comment on the screen; 0 while there was none. */
  readonly version: number;
  readonly comment: string | undefined;
};

/** 講評 for an entry that was judged, until the result is out; without words there is none. */
export async function writeComment(uow: UnitOfWork, { id, version, comment }: Written): Promise<void> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_entry WHERE id = ${id}::uuid FOR UPDATE`;
  const entry = await uow.tx.awardEntry.findFirst({
    where: { AND: [visibleTo(uow.actor), { id, status: "ELIGIBLE" }] },
    select: { editionId: true, edition: { select: { result: { select: { status: true } } } } },
  });
  if (entry === null || !(await mayDecide(uow.tx, uow.actor, entry.editionId))) throw new RecordNotFound();
  if (entry.edition.result?.status === "RELEASED") throw new StepNotAllowed();
  const before = await uow.tx.awardFeedbackComment.findUnique({ where: { entryId: id }, select: { version: true } });
  if ((before?.version ?? 0) !== version) throw new StaleRecord();
  if (comment === undefined) await uow.tx.awardFeedbackComment.deleteMany({ where: { entryId: id } });
  else await keep(uow, { id, comment, version: version + 1 });
  await recordAudit(uow, {
    action: "awardFeedback.comment",
    subject: { kind: "awardEntry", id },
    before: { version },
    after: { version: comment === undefined ? 0 : version + 1 },
  });
}

type Kept = { readonly id: string; readonly version: number; readonly comment: string };

async function keep(uow: UnitOfWork, { id, version, comment }: Kept): Promise<void> {
  const row = { version, comment, writtenBy: officerOf(uow), updatedAt: uow.now };
  await uow.tx.awardFeedbackComment.upsert({
    where: { entryId: id },
    create: { ...row, entryId: id, createdAt: uow.now },
    update: row,
    select: { entryId: true },
  });
}
