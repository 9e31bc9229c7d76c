import type { Prisma } from "@/lib/db/generated/client";

/** What the desk wrote and what went out: nothing else may become public. */
export function releasedAnswers(caseId: string): Prisma.ThreadMessageWhereInput {
  return {
    flow: "consultation",
    caseId,
    side: "DESK",
    kind: { in: ["ANSWER", "MESSAGE"] },
    releasedAt: { not: null },
    recalledAt: null,
  };
}
