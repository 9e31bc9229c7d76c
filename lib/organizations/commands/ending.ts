import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

type Ended = { readonly organizationId: string; readonly accountId: string };

/** Whatever browsers were let into on the strength of the role ends with it: cases at once, drafts until they are opened anew. */
export async function endWork(uow: UnitOfWork, { organizationId, accountId }: Ended): Promise<void> {
  await uow.tx.contactSession.deleteMany({ where: { accountId } });
  await endHeldDrafts(uow, organizationId);
}

/** Browsers and mailed links let go of the organisation's drafts. No table says which member holds one, so this is for all. */
export async function endHeldDrafts(uow: UnitOfWork, organizationId: string): Promise<void> {
  const where = { draft: { organizationId } };
  await uow.tx.draftDevice.deleteMany({ where });
  await uow.tx.resumeLink.deleteMany({ where });
}
