import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { toJapanDay } from "@/lib/japan/dates";
import { isAnswered } from "@/lib/offices/confirming";
import { officePermissions, relationsTo } from "@/lib/offices/permissions";
import { ShownChanged } from "@/lib/offices/refusals";
import { requireOpenLink } from "./confirmation-links";
import { syncPublicPage } from "./public-page";
import { auditView, findForChange, type Office } from "./record";
import type { SeenOffice } from "./review";
import { updateOffice } from "./update";

/** 情報の確認: what is shown is still true. A second click on the same day changes nothing. */
export async function confirmOffice(uow: UnitOfWork, input: SeenOffice): Promise<Office> {
  const before = await findForChange(uow, input.id);
  requireMayConfirm(uow, before);
  const isDone = before.confirmedOn?.getTime() === new Date(toJapanDay(uow.now)).getTime();
  return isDone ? before : confirmNow(uow, before, { seenVersion: input.version, action: "office.confirm" });
}

type ByLink = {
  readonly token: string;
  /** The published version that the page showed: what changed after it is not confirmed unseen. */
  readonly seen: string;
};

/** The same by the link of a letter. Whoever has the mailbox of the office's contact needs no account for it. */
export async function confirmByLink(uow: UnitOfWork, { token, seen }: ByLink): Promise<Office> {
  const link = await requireOpenLink(uow, token);
  await uow.tx.$queryRaw`SELECT 1 FROM office WHERE id = ${link.officeId}::uuid FOR UPDATE`;
  const before = await findForChange(uow, link.officeId);
  requireMayConfirm(uow, before);
  if (isAnswered(before.confirmedOn, link.createdAt)) return before;
  if (before.publishedVersionId !== seen) throw new ShownChanged();
  return confirmNow(uow, before, { seenVersion: before.version, action: "office.confirmByLink" });
}

function requireMayConfirm(uow: UnitOfWork, office: Office): void {
  if (!isGranted(officePermissions.confirm, relationsTo(uow.actor, office), office.status)) throw new StepNotAllowed();
}

type Confirming = { readonly seenVersion: number; readonly action: "office.confirm" | "office.confirmByLink" };

async function confirmNow(uow: UnitOfWork, before: Office, { seenVersion, action }: Confirming): Promise<Office> {
  const after = await updateOffice(uow, before.id, seenVersion, {
    confirmedOn: new Date(toJapanDay(uow.now)),
    remindedDays: null,
  });
  await recordAudit(uow, {
    action,
    subject: { kind: "office", id: after.id },
    before: auditView(before),
    after: auditView(after),
  });
  await syncPublicPage(uow, after);
  return after;
}
