import "server-only";
import { firstStageOrder } from "@/lib/awards/advances/queries/order";
import { RankingOutdated } from "@/lib/awards/advances/refusals";
import { NotAnnounced } from "@/lib/awards/assignment/refusals";
import { officerOf } from "@/lib/awards/editions/commands/record";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type AdvanceRow, lockAdvance, moveAdvance, requireNotBegun, type SeenAdvance } from "./record";

/** 決定: by a second person, over scores that are still what they were. It replaces a decision by which nobody has begun. */
export async function decideAdvance(uow: UnitOfWork, seen: SeenAdvance): Promise<AdvanceRow> {
  const before = await lockAdvance(uow, seen);
  const { editionId, adjustmentId } = before;
  const inForce = await settingsInForce(editionId, uow.tx);
  if (inForce === null) throw new NotAnnounced();
  const order = await firstStageOrder({ editionId, inForce }, uow.tx);
  if (order === null || !order.isCurrent || order.adjustmentId !== adjustmentId) throw new RankingOutdated();
  await requireNotBegun(uow, editionId);
  const holding = await uow.tx.awardAdvance.findFirst({ where: { editionId, status: "DECIDED" } });
  if (holding !== null) await moveAdvance(uow, holding, "replace");
  return moveAdvance(uow, before, "decide", { changes: decidedBy(uow) });
}

type Reasoned = SeenAdvance & { readonly reason: string };

export async function sendBackAdvance(uow: UnitOfWork, { reason, ...seen }: Reasoned): Promise<AdvanceRow> {
  const before = await lockAdvance(uow, seen);
  return moveAdvance(uow, before, "sendBack", { changes: { ...decidedBy(uow), refusal: reason }, reason });
}

export async function takeBackAdvance(uow: UnitOfWork, seen: SeenAdvance): Promise<AdvanceRow> {
  return moveAdvance(uow, await lockAdvance(uow, seen), "takeBack", { changes: decidedBy(uow) });
}

function decidedBy(uow: UnitOfWork) {
  return { decidedBy: officerOf(uow), decidedAt: uow.now };
}
