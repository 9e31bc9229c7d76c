import "server-only";
import type { Prisma } from "@/lib/db/generated/client";

type Reader = Pick<Prisma.TransactionClient, "account">;
type ChangeOf = { readonly accountId: string; readonly proposedBy: string };

/** Officers of accounts who could decide: there, past set-up, and neither who asked nor whom it concerns. */
export function countSecondPeople(reader: Reader, { accountId, proposedBy }: ChangeOf): Promise<number> {
  return reader.account.count({
    where: {
      kind: "STAFF",
      isActive: true,
      setupUntil: null,
      duties: { has: "ACCOUNTS" },
      id: { notIn: [accountId, proposedBy] },
    },
  });
}
