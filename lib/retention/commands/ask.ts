import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { flowsOf } from "@/lib/cases/flows";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { toJapanDay } from "@/lib/japan/dates";
import { erasableCase } from "./erasable-case";

/** 消去の請求: somebody outside wants their data erased before its time. An officer enters it; a keeper decides. Answers its id. */
export async function askForErasure(
  uow: UnitOfWork,
  { number, reason }: { readonly number: string; readonly reason: string },
): Promise<string> {
  if (uow.actor.kind !== "staff" || flowsOf(uow.actor).length === 0) throw new NotPermitted();
  const { recordClass, subjectId, label } = await erasableCase(uow, number);
  const { id } = await uow.tx.disposal.create({
    data: {
      recordClass,
      origin: "request",
      reason,
      askedBy: uow.actor.accountId,
      askedAt: uow.now,
      items: { create: [{ subjectId, label, dueOn: new Date(toJapanDay(uow.now)) }] },
    },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "retention.ask",
    subject: { kind: "disposal", id },
    reason,
    after: { number: label },
  });
  return id;
}
