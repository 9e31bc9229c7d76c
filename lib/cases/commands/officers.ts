import "server-only";
import { caseFlows, type NumberedFlow } from "@/lib/cases/flows";
import type { Prisma } from "@/lib/db/generated/client";

type Reader = Pick<Prisma.TransactionClient, "account">;

/**
 * Whoever can own a case: there, and with the duty. Asked after the change too: the row of the account is locked from
 * then on, and a closing that was faster is seen.
 */
export async function isOfficer(reader: Reader, flow: NumberedFlow, id: string): Promise<boolean> {
  const where = { id, isActive: true, duties: { has: caseFlows[flow].duty } };
  return (await reader.account.count({ where })) > 0;
}
