import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { ReadingOf } from "./permissions";

type Reader = Pick<Prisma.TransactionClient, "account">;

/** Whether another auditor could decide: there, past set-up, neither who asked nor whose entries they are. */
export async function hasSecondAuditor(reader: Reader, { personId, requestedBy }: ReadingOf): Promise<boolean> {
  const where = {
    kind: "STAFF" as const,
    isActive: true,
    setupUntil: null,
    duties: { has: "AUDIT" as const },
    id: { notIn: [personId, requestedBy] },
  };
  return (await reader.account.count({ where })) > 0;
}
