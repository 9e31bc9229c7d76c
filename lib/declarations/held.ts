import type { Prisma } from "@/lib/db/generated/client";
import { statusGroups } from "./workflow";

/** The cases that an officer answers for: all that have not ended, published ones too, since a change comes to them. */
export function casesHeldBy(accountId: string): Prisma.DeclarationWhereInput {
  return { assigneeId: accountId, status: { notIn: [...statusGroups.ended] } };
}
