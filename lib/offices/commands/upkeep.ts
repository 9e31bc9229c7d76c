import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { toJapanDay } from "@/lib/japan/dates";
import { officeDecidedMail } from "@/lib/offices/mails";
import { officePermissions, relationsTo } from "@/lib/offices/permissions";
import { moveOffice } from "./move";
import { about, notify } from "./notify";
import { syncPublicPage } from "./public-page";
import { auditView, findForChange, type Office } from "./record";
import type { Reasoned, SeenOffice } from "./review";
import { updateOffice } from "./update";

/** 情報の確認: what is shown is still true. A second click on the same day changes nothing. */
export async function confirmOffice(uow: UnitOfWork, input: SeenOffice): Promise<Office> {
  const before = await findForChange(uow, input.id);
  if (!isGranted(officePermissions.confirm, relationsTo(uow.actor, before), before.status)) throw new StepNotAllowed();
  const today = new Date(toJapanDay(uow.now));
  if (before.confirmedOn?.getTime() === today.getTime()) return before;
  const after = await updateOffice(uow, before.id, input.version, { confirmedOn: today, remindedDays: null });
  await recordAudit(uow, {
    action: "office.confirm",
    subject: { kind: "office", id: after.id },
    before: auditView(before),
    after: auditView(after),
  });
  await syncPublicPage(uow, after);
  return after;
}

/** 閉館: the page stays and says so; lists and open data leave it out. */
export function closeOffice(uow: UnitOfWork, input: Reasoned): Promise<Office> {
  return withReason(uow, input, "close", "閉館");
}

export function reopenOffice(uow: UnitOfWork, input: Reasoned): Promise<Office> {
  return withReason(uow, input, "reopen", "利用の再開", { confirmedOn: new Date(toJapanDay(uow.now)) });
}

/** 公開停止: the page is taken away; nothing about the case is lost. */
export function suspendOffice(uow: UnitOfWork, input: Reasoned): Promise<Office> {
  return withReason(uow, input, "suspend", "公開の停止");
}

export function resumeOffice(uow: UnitOfWork, input: Reasoned): Promise<Office> {
  return withReason(uow, input, "resume", "公開の再開");
}

/** 取り下げ before anything was published. */
export function withdrawOffice(uow: UnitOfWork, input: Reasoned): Promise<Office> {
  return withReason(uow, input, "withdraw", "登録の取り下げ", { endedAt: uow.now });
}

type Act = "close" | "reopen" | "suspend" | "resume" | "withdraw";

async function withReason(
  uow: UnitOfWork,
  input: Reasoned,
  act: Act,
  what: string,
  changes: { readonly confirmedOn?: Date; readonly endedAt?: Date } = {},
): Promise<Office> {
  const before = await findForChange(uow, input.id);
  const after = await moveOffice(uow, before, act, { seenVersion: input.version, reason: input.reason, changes });
  await notify(uow, after, officeDecidedMail({ ...about(after), what, reason: input.reason }));
  return after;
}
