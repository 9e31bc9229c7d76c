import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/rounds/permissions";
import { RoundNotFound } from "@/lib/awards/rounds/refusals";
import { type RoundAction, roundWorkflow } from "@/lib/awards/rounds/workflow";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import { takeStep } from "@/lib/workflow/workflow";

export type Round = Prisma.AwardRoundGetPayload<Record<string, never>>;

export type SeenRound = { readonly id: string; readonly version: number };

/** Held to the end of the transaction: saves of jurors come before it or after it, never between. */
export async function lockRound(uow: UnitOfWork, { id, version }: SeenRound): Promise<Round> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_round WHERE id = ${id}::uuid FOR UPDATE`;
  const round = await uow.tx.awardRound.findUnique({ where: { id } });
  if (round === null || !relationsTo(uow.actor, round).includes("officer")) throw new RoundNotFound();
  if (round.version !== version) throw new StaleRecord();
  return round;
}

type Changes = Omit<Prisma.AwardRoundUncheckedUpdateInput, "status" | "version" | "updatedAt">;
type Move = { readonly changes?: Changes; readonly reason?: string };

/** One step of the table, with its event. */
export async function moveRound(
  uow: UnitOfWork,
  before: Round,
  action: Exclude<RoundAction, "prepare">,
  { changes = {}, reason }: Move = {},
): Promise<Round> {
  const status = takeStep(roundWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await uow.tx.awardRound.update({
    where: { id: before.id },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: `awardRound.${action}`,
    subject: roundSubject(after.id),
    step: { flow: "awardRound", from: before.status, to: status },
    reason: reason ?? null,
    before: roundView(before),
    after: roundView(after),
  });
  return after;
}

export function roundSubject(id: string) {
  return { kind: "awardRound", id } as const;
}

export function roundView({ status, version, editionId, stage, closesAt, reopenUntil }: Round) {
  const time = (at: Date | null) => at?.toISOString() ?? null;
  return { status, version, editionId, stage, closesAt: time(closesAt), reopenUntil: time(reopenUntil) };
}
