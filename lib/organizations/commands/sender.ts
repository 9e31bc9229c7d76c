import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { EnterMyPageFirst } from "@/lib/organizations/refusals";
import { lockOrganization } from "./record";

/**
 * What was begun from My page is opened and sent by whoever acts for the organisation at that moment, whatever the browser
 * holds.
 */
export async function requireSender(uow: UnitOfWork, organizationId: string | null): Promise<void> {
  if (organizationId === null) return;
  if (uow.actor.kind === "visitor") throw new EnterMyPageFirst();
  await lockOrganization(uow, organizationId, "act");
}
