import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { decidedByJury } from "@/lib/awards/meetings/queries/decided";
import { winnersOf } from "@/lib/awards/results/queries/winners";
import { ResultFaulty } from "@/lib/awards/results/refusals";
import type { Result } from "@/lib/awards/results/result";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { lockSeen, resultView, type SeenResult, updateResult } from "./record";

/** Puts what the jury decided on the list; what is said of each winner is still to be written. Tells how many were put on. */
export async function putDecided(uow: UnitOfWork, { id, editionId }: Pick<Result, "id" | "editionId">) {
  const { awards } = await decidedByJury(uow.tx, editionId);
  const winners = await winnersOf(uow, id);
  const last = Math.max(0, ...winners.map(({ position }) => position));
  const missing = awards.filter(
    ({ category, prize, entryId, status }) =>
      status === "ELIGIBLE" &&
      winners.every((one) => one.category !== category || one.prize !== prize || one.entryId !== entryId),
  );
  await uow.tx.awardWinner.createMany({
    data: missing.map(({ category, prize, entryId }, index) => ({
      ...{ resultId: id, category, prize, entryId, municipalityCode: "", commentary: "" },
      ...{ position: last + index + 1, createdAt: uow.now },
    })),
  });
  return missing.length;
}

/** The same for a list that was begun before the jury had decided. */
export async function fillFromJury(uow: UnitOfWork, seen: SeenResult): Promise<Result> {
  const before = await lockSeen(uow, seen);
  if (before.status !== "DRAFT") throw new StepNotAllowed();
  if ((await putDecided(uow, before)) === 0)
    throw new ResultFaulty(["審査会で決定した受賞で、一覧にないものはありません。"]);
  return written(uow, before);
}

type Comment = SeenResult & { readonly winnerId: string; readonly commentary: string };

/** 講評 of one who is on the list. */
export async function saveCommentary(uow: UnitOfWork, { winnerId, commentary, ...seen }: Comment): Promise<Result> {
  const before = await lockSeen(uow, seen);
  if (before.status !== "DRAFT") throw new StepNotAllowed();
  const where = { id: winnerId, resultId: before.id };
  const { count } = await uow.tx.awardWinner.updateMany({ where, data: { commentary } });
  if (count === 0) throw new ResultFaulty(["この受賞者は、すでに一覧から外されています。"]);
  return written(uow, before);
}

async function written(uow: UnitOfWork, before: Result): Promise<Result> {
  const after = await updateResult(uow, before.id, {});
  await recordAudit(uow, {
    action: "awardResult.write",
    subject: { kind: "awardResult", id: after.id },
    before: resultView(before),
    after: resultView(after),
  });
  return after;
}
