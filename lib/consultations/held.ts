import type { Prisma } from "@/lib/db/generated/client";
import { consultationGroups } from "./workflow";

/** The consultations that an officer answers for, first or in the second place. */
export function consultationsHeldBy(accountId: string): Prisma.ConsultationWhereInput {
  return {
    status: { in: [...consultationGroups.open] },
    OR: [{ assigneeId: accountId }, { deputyId: accountId }],
  };
}
