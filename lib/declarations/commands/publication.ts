import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { declarationPublishedMail, declarationTimeChangedMail } from "@/lib/declarations/mails/publication";
import { declarationChangedByOfficeMail } from "@/lib/declarations/mails/to-declarer";
import { StepNotAllowed } from "@/lib/errors";
import { formatDateTime } from "@/lib/japan/dates";
import { declarationValidUntil } from "@/lib/settings/declarations";
import { publicUrl } from "./addresses";
import { moveDeclaration } from "./move";
import { about, notify } from "./notify";
import { auditView, type Declaration, findForChange, findForWorker } from "./record";
import { findForReview, type SeenCase } from "./review";
import { schedulePublishing } from "./schedule";
import { updateDeclaration } from "./update";

/** 公開: the current version becomes the public one. */
export async function publishDeclaration(uow: UnitOfWork, input: SeenCase): Promise<Declaration> {
  const before = await findForChange(uow, input.id);
  const after = await moveDeclaration(uow, before, "publish", {
    seenVersion: input.version,
    changes: {
      publishedVersionId: before.currentVersionId,
      firstPublishedAt: before.firstPublishedAt ?? uow.now,
      publishAt: null,
      endedAt: null,
      outsideReason: null,
      validUntil: before.validUntil ?? (await declarationValidUntil(uow)),
    },
  });
  await notify(uow, after, declarationPublishedMail({ ...about(after), url: publicUrl(after.number) }));
  return after;
}

/** The worker's part of a set time; a case that moved on in the meantime is left alone. */
export async function publishWhenDue(uow: UnitOfWork, id: string): Promise<Declaration | null> {
  const declaration = await findForWorker(uow, id);
  const isDue = declaration.status === "ACCEPTED" && declaration.publishAt !== null && declaration.publishAt <= uow.now;
  return isDue ? publishDeclaration(uow, { id, version: declaration.version }) : null;
}

/** 公開日時: set, moved or taken back while the declaration waits for its page; the declarer hears of it each time. */
export async function scheduleDeclaration(
  uow: UnitOfWork,
  input: SeenCase & { readonly publishAt: Date | null },
): Promise<Declaration> {
  const before = await findForReview(uow, input.id);
  if (before.status !== "ACCEPTED") throw new StepNotAllowed();
  const after = await updateDeclaration(uow, before.id, input.version, { publishAt: input.publishAt });
  if (input.publishAt !== null) await schedulePublishing(uow, after.id, input.publishAt);
  await recordAudit(uow, {
    action: "declaration.schedule",
    subject: { kind: "declaration", id: after.id },
    before: auditView(before),
    after: auditView(after),
  });
  const times = { before: inWords(before.publishAt), publishAt: inWords(after.publishAt) };
  if (times.publishAt !== times.before)
    await notify(uow, after, declarationTimeChangedMail({ ...about(after), ...times }));
  return after;
}

function inWords(time: Date | null): string | null {
  return time === null ? null : formatDateTime(time);
}

type Reasoned = SeenCase & { readonly reason: string };

/** 公開停止: the page says so; nothing else about the case is lost. */
export async function suspendDeclaration(uow: UnitOfWork, input: Reasoned): Promise<Declaration> {
  return byOffice(uow, input, "suspend", "公開の停止");
}

export async function resumeDeclaration(uow: UnitOfWork, input: Reasoned): Promise<Declaration> {
  return byOffice(uow, input, "resume", "公開の再開");
}

/** 取消し by the office: false statement, improper activity, other grave cause. */
export async function cancelDeclaration(uow: UnitOfWork, input: Reasoned): Promise<Declaration> {
  return byOffice(uow, input, "cancel", "宣言の取消し", { endedAt: uow.now, publishAt: null });
}

async function byOffice(
  uow: UnitOfWork,
  input: Reasoned,
  action: "suspend" | "resume" | "cancel",
  what: string,
  changes: { readonly endedAt?: Date; readonly publishAt?: null } = {},
): Promise<Declaration> {
  const before = await findForChange(uow, input.id);
  const after = await moveDeclaration(uow, before, action, {
    seenVersion: input.version,
    reason: input.reason,
    changes,
  });
  await notify(uow, after, declarationChangedByOfficeMail({ ...about(after), what, reason: input.reason }));
  return after;
}
