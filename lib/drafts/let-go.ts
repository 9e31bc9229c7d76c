import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/**
 * Browsers and mailed links let go of the drafts of these organisations, until they are opened anew. No table says which
 * member holds one, so this is for all.
 */
export async function endHeldDrafts({ tx }: UnitOfWork, organizationIds: readonly string[]): Promise<void> {
  const where = { draft: { organizationId: { in: [...organizationIds] } } };
  await tx.draftDevice.deleteMany({ where });
  await tx.resumeLink.deleteMany({ where });
}
