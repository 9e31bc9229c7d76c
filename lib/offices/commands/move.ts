import "server-only";
import { type Channel, recordAudit } from "@/lib/audit/record";
import { closeOpenRequests } from "@/lib/cases/commands/close-requests";
import { clockChanges } from "@/lib/cases/stops";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { relationsTo } from "@/lib/offices/permissions";
import { isIn, type OfficeAction, officeWorkflow } from "@/lib/offices/workflow";
import { takeStep } from "@/lib/workflow/workflow";
import { isShownOtherwise, syncPublicPage } from "./public-page";
import { auditView, type Office } from "./record";
import { type OfficeChanges, updateOffice } from "./update";

export type Move = {
  readonly seenVersion: number;
  readonly changes?: OfficeChanges;
  /** Told to the municipality and kept in the audit. */
  readonly reason?: string;
  readonly channel?: Channel;
};

/** One step of the table: may I, change, keep the clock, keep the public page, record. */
export async function moveOffice(uow: UnitOfWork, before: Office, action: OfficeAction, move: Move): Promise<Office> {
  const status = takeStep(officeWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await updateOffice(uow, before.id, move.seenVersion, {
    status,
    ...clockChanges(before, isIn("withMunicipality", status), uow.now),
    ...(move.reason === undefined ? {} : { outsideReason: move.reason }),
    ...move.changes,
  });
  await recordAudit(uow, {
    action: `office.${action}`,
    subject: { kind: "office", id: after.id },
    step: { flow: "office", from: before.status, to: status },
    reason: move.reason ?? null,
    before: auditView(before),
    after: auditView(after),
    ...(move.channel === undefined ? {} : { channel: move.channel }),
  });
  if (isIn("withMunicipality", before.status)) await closeOpenRequests(uow, after.id);
  if (isShownOtherwise(before, after)) await syncPublicPage(uow, after);
  return after;
}
