import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { declarationExpiredMail, declarationExpiringMail } from "@/lib/declarations/mails/publication";
import { relationsTo } from "@/lib/declarations/permissions";
import { declarationWorkflow, isShown } from "@/lib/declarations/workflow";
import { NotPermitted, StepNotAllowed } from "@/lib/errors";
import { daysBetween, formatDate, toJapanDay } from "@/lib/japan/dates";
import { declarationReminderDays, declarationValidUntil } from "@/lib/settings/declarations";
import { moveDeclaration } from "./move";
import { about, notify } from "./notify";
import { syncPublicPage } from "./public-page";
import { auditView, type Declaration, findForChange, findForWorker } from "./record";
import type { SeenCase } from "./review";
import { updateDeclaration } from "./update";

/** 更新: the same content for another term. Without a validity in the settings there is nothing to renew. */
export async function renewDeclaration(uow: UnitOfWork, input: SeenCase): Promise<Declaration> {
  const before = await findForChange(uow, input.id);
  if (!declarationWorkflow.renew.by.some((who) => relationsTo(uow.actor, before).includes(who)))
    throw new NotPermitted();
  const validUntil = await declarationValidUntil(uow);
  const changes = { validUntil, remindedDays: null };
  if (before.status === "EXPIRED")
    return moveDeclaration(uow, before, "renew", { seenVersion: input.version, changes });
  if (before.status !== "PUBLISHED" || before.validUntil === null) throw new StepNotAllowed();

  const after = await updateDeclaration(uow, before.id, input.version, changes);
  await recordAudit(uow, {
    action: "declaration.renew",
    subject: { kind: "declaration", id: after.id },
    before: auditView(before),
    after: auditView(after),
  });
  await syncPublicPage(uow, after);
  return after;
}

/** Worker: the day after the last valid day (JST) the page says that the declaration has run out, and a letter to its declarer. */
export async function expireWhenDue(uow: UnitOfWork, id: string): Promise<Declaration | null> {
  const before = await findForWorker(uow, id);
  if (before.status !== "PUBLISHED" || before.validUntil === null) return null;
  const lastDay = before.validUntil.toISOString().slice(0, 10);
  if (lastDay >= toJapanDay(uow.now)) return null;
  const after = await moveDeclaration(uow, before, "expire", { seenVersion: before.version });
  await notify(uow, after, declarationExpiredMail({ ...about(after), validUntil: formatDate(lastDay) }));
  return after;
}

/** Worker: one letter for each of the set numbers of days before the end, the nearest that is due and not yet sent. */
export async function remindWhenDue(uow: UnitOfWork, id: string): Promise<boolean> {
  const before = await findForWorker(uow, id);
  if (!isShown(before.status) || before.validUntil === null) return false;
  const left = daysBetween(toJapanDay(uow.now), before.validUntil.toISOString().slice(0, 10));
  const due = (await declarationReminderDays(uow)).filter((days) => left >= 0 && left <= days);
  const step = Math.min(...due);
  if (due.length === 0 || (before.remindedDays !== null && before.remindedDays <= step)) return false;

  const after = await updateDeclaration(uow, id, before.version, { remindedDays: step });
  await recordAudit(uow, {
    action: "declaration.remind",
    subject: { kind: "declaration", id },
    after: { ...auditView(after), daysBefore: step },
  });
  const validUntil = formatDate(before.validUntil.toISOString().slice(0, 10));
  await notify(uow, after, declarationExpiringMail({ ...about(after), validUntil }));
  return true;
}
