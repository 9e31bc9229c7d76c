import "server-only";
import { hasDuty } from "@/lib/access/actor";
import { VIEWING_MINUTES } from "@/lib/accounts/limits";
import { viewedMail } from "@/lib/accounts/mails";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/record";
import type { AccountKind } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { formatDateTime } from "@/lib/japan/dates";
import { queueMail } from "@/lib/mail/queue";
import { NobodyToView } from "./refusals";
import type { ViewingInput } from "./schema";

/** From the next request on, this browser shows what the other person sees. The person is told at once. */
export async function startViewing(uow: UnitOfWork, { kind, email, reason }: ViewingInput): Promise<AccountKind> {
  const { actor } = uow;
  if (actor.kind !== "staff" || !hasDuty(actor, "ACCOUNTS")) throw new NotPermitted();
  const target = await uow.tx.account.findUnique({
    where: { kind_email: { kind, email } },
    select: { id: true, email: true, isActive: true },
  });
  if (target === null || !target.isActive || !mayOnAccount(actor, "viewAs", target)) throw new NobodyToView();
  await endOpen(uow, actor.sessionId);
  const until = new Date(uow.now.getTime() + VIEWING_MINUTES * 60_000);
  const data = { sessionId: actor.sessionId, viewerId: actor.accountId, targetId: target.id, reason };
  await uow.tx.viewing.create({ data: { ...data, startedAt: uow.now, until }, select: { id: true } });
  await recordAudit(uow, {
    action: "account.viewAs",
    subject: { kind: "account", id: target.id },
    reason,
    after: { until: until.toISOString() },
  });
  const when = `${formatDateTime(uow.now)}から、長くて${VIEWING_MINUTES}分`;
  await queueMail(uow, viewedMail({ to: target.email, when, reason, isStaff: kind === "STAFF" }), null);
  return kind;
}

/** Back to oneself, earlier than by itself. */
export async function endViewing(uow: UnitOfWork): Promise<void> {
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  for (const targetId of await endOpen(uow, uow.actor.sessionId)) {
    await recordAudit(uow, { action: "account.endViewAs", subject: { kind: "account", id: targetId } });
  }
}

async function endOpen(uow: UnitOfWork, sessionId: string): Promise<string[]> {
  const ended = await uow.tx.viewing.updateManyAndReturn({
    where: { sessionId, endedAt: null },
    data: { endedAt: uow.now },
    select: { targetId: true },
  });
  return ended.map(({ targetId }) => targetId);
}
