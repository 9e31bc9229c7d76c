import type { Prisma } from "@/lib/db/generated/client";
import { officeGroups } from "./workflow";

/** The offices that an officer answers for: all that have not ended, shown ones too, since a change comes to them. */
export function officesHeldBy(accountId: string): Prisma.OfficeWhereInput {
  return { assigneeId: accountId, status: { notIn: [...officeGroups.ended] } };
}
