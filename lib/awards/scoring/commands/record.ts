import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { NotAnnounced } from "@/lib/awards/assignment/refusals";
import { type SettingsInForce, settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { RoundNotOpen } from "@/lib/awards/rounds/refusals";
import { isTaking } from "@/lib/awards/rounds/taking";
import { stageOf } from "@/lib/awards/scoring/kinds";
import { relationsTo } from "@/lib/awards/scoring/permissions";
import { sheetsVisibleTo } from "@/lib/awards/scoring/queries/scope";
import { SheetNotFound } from "@/lib/awards/scoring/refusals";
import { type SheetAction, sheetWorkflow } from "@/lib/awards/scoring/workflow";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { takeStep } from "@/lib/workflow/workflow";

const whole = {
  juror: { select: { accountId: true } },
  entry: { select: { editionId: true, number: true } },
} as const satisfies Prisma.AwardSheetInclude;

export type Sheet = Prisma.AwardSheetGetPayload<{ include: typeof whole }>;

export type Writable = { readonly sheet: Sheet; readonly inForce: SettingsInForce };

/**
 * An own sheet, held to the end of the transaction, in a round that takes scores. The round is held against its closing: what
 * comes after it is refused, and what came before is there when it has closed.
 */
export async function lockOwnSheet(uow: UnitOfWork, id: string): Promise<Writable> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_sheet WHERE id = ${id}::uuid FOR UPDATE`;
  const sheet = await uow.tx.awardSheet.findFirst({
    where: { AND: [sheetsVisibleTo(uow.actor), { id }] },
    include: whole,
  });
  if (sheet === null) throw new SheetNotFound();
  const { editionId } = sheet.entry;
  const inForce = await settingsInForce(editionId, uow.tx);
  if (inForce === null) throw new NotAnnounced();
  await uow.tx.$queryRaw`SELECT 1 FROM award_round WHERE edition_id = ${editionId}::uuid FOR SHARE`;
  const round = await uow.tx.awardRound.findUnique({
    where: { editionId_stage: { editionId, stage: stageOf[sheet.kind] } },
  });
  if (round === null || !isTaking(sheet.kind, round, uow.now)) throw new RoundNotOpen();
  return { sheet, inForce };
}

type Changes = Omit<Prisma.AwardSheetUncheckedUpdateInput, "status" | "version" | "updatedAt">;
type Move = {
  readonly changes?: Changes;
  readonly reason?: string;
  /** What the record keeps: never what was given. */
  readonly after?: Prisma.InputJsonValue;
};

export async function moveSheet(
  uow: UnitOfWork,
  before: Sheet,
  action: Exclude<SheetAction, "open" | "setAside" | "reinstate">,
  { changes = {}, reason, after }: Move = {},
): Promise<Sheet> {
  const status = takeStep(sheetWorkflow, action, before.status, relationsTo(uow.actor, before.juror));
  const moved = await uow.tx.awardSheet.update({
    where: { id: before.id },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
    include: whole,
  });
  await recordAudit(uow, {
    action: `awardSheet.${action}`,
    subject: { kind: "awardSheet", id: before.id },
    step: { flow: "awardSheet", from: before.status, to: status },
    reason: reason ?? null,
    ...(after === undefined ? {} : { after }),
  });
  return moved;
}
