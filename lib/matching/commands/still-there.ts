import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { declarationsOf } from "@/lib/matching/queries/company-candidates";
import type { Introduction } from "./record";

/** Whether the counterpart may still be proposed: its office is shown and open, its offer or its consent stands. */
export async function isStillThere(uow: UnitOfWork, introduction: Introduction): Promise<boolean> {
  const { tx } = uow;
  const { officeId, direction, counterpartOrganizationId: organizationId } = introduction;
  const standing = { organizationId, withdrawnAt: null };
  if (officeId !== null) return (await tx.publishedOffice.count({ where: { officeId, isClosed: false } })) > 0;
  if (direction === "COMPANY_SEEKS_PLACE") return (await tx.matchOffer.count({ where: standing })) > 0;
  const hasConsent = (await tx.matchOptIn.count({ where: standing })) > 0;
  return hasConsent && (await declarationsOf(tx, [organizationId])).has(organizationId);
}
