import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { endContactSessionsOf } from "@/lib/contacts/commands";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { endHeldDrafts } from "@/lib/drafts/let-go";
import { subjectOf } from "./record";

type Ended = { readonly organizationId: string; readonly accountId: string };

/** Whatever browsers were let into on the strength of the role ends with it: cases at once, drafts until they are opened anew. */
export async function endWork(uow: UnitOfWork, ended: Ended): Promise<void> {
  await endContactSessionsOf(uow, ended.accountId);
  await endHeldDrafts(uow, [ended.organizationId]);
  await endInvitations(uow, ended);
}

/** Whoever may not invite any more has invited nobody who has not come yet. */
export async function endInvitations(uow: UnitOfWork, { organizationId, accountId }: Ended): Promise<void> {
  const revoked = await uow.tx.invitation.updateManyAndReturn({
    where: { organizationId, invitedBy: accountId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: uow.now },
    select: { id: true },
  });
  for (const { id } of revoked) {
    await recordAudit(uow, {
      action: "organization.revokeInvitation",
      subject: subjectOf(organizationId),
      before: { invitation: id },
    });
  }
}
