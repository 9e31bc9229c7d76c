import type { Prisma } from "@/lib/db/generated/client";
import { entryGroups } from "./workflow";

/** The entries that an officer answers for: all that are still in the race. */
export function entriesHeldBy(accountId: string): Prisma.AwardEntryWhereInput {
  return { assigneeId: accountId, status: { in: [...entryGroups.live] } };
}
