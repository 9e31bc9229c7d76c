import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { isEnded } from "@/lib/declarations/workflow";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { toJapanDay } from "@/lib/japan/dates";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { mayOnRetention } from "@/lib/retention/permissions";

/** 消去の請求: somebody outside wants their data erased before its time. An officer enters it; a keeper decides. Answers its id. */
export async function askForErasure(
  uow: UnitOfWork,
  { number, reason }: { readonly number: string; readonly reason: string },
): Promise<string> {
  if (uow.actor.kind !== "staff" || !mayOnRetention(uow.actor, "ask")) throw new NotPermitted();
  const { id: subjectId, number: label } = await erasableCase(uow, number);
  const { id } = await uow.tx.disposal.create({
    data: {
      recordClass: "declaration",
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

async function erasableCase({ tx }: UnitOfWork, typed: string) {
  const parsed = parseReferenceNumber(typed);
  const refuse = (sentence: string) => new FieldsRefused({ number: sentence });
  if (!parsed.ok) throw refuse("受付番号の文字が一致しません。受付番号を見直してください。例：D-2026-4K7M2C");
  // Locked, so that two requests for one case do not pass each other.
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM declaration WHERE number = ${parsed.value.number} FOR UPDATE`;
  if (found === undefined) throw refuse("この受付番号の手続きはありません。受付番号を見直してください。");
  const declaration = await tx.declaration.findUniqueOrThrow({
    where: { id: found.id },
    select: { id: true, number: true, status: true, erasedAt: true },
  });
  if (declaration.erasedAt !== null) throw refuse("この手続きの個人データは、すでに消去されています。");
  if (!isEnded(declaration.status))
    throw refuse("進行中または公開中の手続きは消去できません。先に、取り下げなどで手続きを終えてください。");
  const open = await tx.disposalItem.count({
    where: {
      subjectId: declaration.id,
      erasedAt: null,
      keptUntil: null,
      disposal: { OR: [{ isApproved: null }, { isApproved: true }] },
    },
  });
  if (open > 0) throw refuse("この手続きは、すでに消去の予定に入っています。承認をお待ちください。");
  return declaration;
}
