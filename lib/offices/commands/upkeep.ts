import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { toJapanDay } from "@/lib/japan/dates";
import { officeDecidedMail } from "@/lib/offices/mails";
import { moveOffice } from "./move";
import { about, notify } from "./notify";
import { findForChange, type Office } from "./record";
import type { Reasoned } from "./review";

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
