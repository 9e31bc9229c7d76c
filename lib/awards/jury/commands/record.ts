import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/jury/permissions";
import { ChairTaken, SeatNotFound } from "@/lib/awards/jury/refusals";
import { type JurorAction, jurorWorkflow } from "@/lib/awards/jury/workflow";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import { takeStep } from "@/lib/workflow/workflow";

export type SeatRecord = Prisma.AwardJurorGetPayload<Record<string, never>>;

/** A seat as its screen showed it. */
export type SeenSeat = { readonly id: string; readonly version: number };

/** The seat, held to the end of the transaction. For whom it is none of theirs, it does not exist. */
export async function lockSeat(uow: UnitOfWork, { id, version }: SeenSeat): Promise<SeatRecord> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_juror WHERE id = ${id}::uuid FOR UPDATE`;
  const seat = await uow.tx.awardJuror.findUnique({ where: { id } });
  if (seat === null || relationsTo(uow.actor, seat).length === 0) throw new SeatNotFound();
  if (seat.version !== version) throw new StaleRecord();
  return seat;
}

type Changes = Omit<Prisma.AwardJurorUncheckedUpdateInput, "status" | "version" | "updatedAt">;

type Move = { readonly changes?: Changes; readonly reason?: string };

/** One step of the table, with its event. */
export async function moveSeat(
  uow: UnitOfWork,
  before: SeatRecord,
  action: Exclude<JurorAction, "invite">,
  { changes = {}, reason }: Move = {},
): Promise<SeatRecord> {
  const status = takeStep(jurorWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await uow.tx.awardJuror.update({
    where: { id: before.id },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: `awardJuror.${action}`,
    subject: seatSubject(after.id),
    step: { flow: "awardJuror", from: before.status, to: status },
    reason: reason ?? null,
    before: seatView(before),
    after: seatView(after),
  });
  return after;
}

/** One chair at a time; the database refuses a second one too. */
export async function requireChairFree({ tx }: UnitOfWork, editionId: string, except?: string): Promise<void> {
  const held = {
    editionId,
    isChair: true,
    status: { in: ["INVITED", "ACTIVE"] },
  } satisfies Prisma.AwardJurorWhereInput;
  const count = await tx.awardJuror.count({
    where: { ...held, ...(except === undefined ? {} : { id: { not: except } }) },
  });
  if (count > 0) throw new ChairTaken();
}

export function seatSubject(id: string) {
  return { kind: "awardJuror", id } as const;
}

/** What the audit keeps: who it is stands in the row alone. */
export function seatView({ status, version, editionId, categories, isChair, cap }: SeatRecord) {
  return { status, version, editionId, categories, isChair, cap };
}
