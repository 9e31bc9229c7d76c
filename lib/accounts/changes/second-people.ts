import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { AccountKind } from "@/lib/db/generated/enums";
import { DUTY_OVER } from "./permissions";

type Reader = Pick<Prisma.TransactionClient, "account">;
type ChangeOf = { readonly accountId: string; readonly proposedBy: string; readonly concerns: AccountKind };

/** Officers who could decide: there, past set-up, and neither who asked nor whom it concerns. */
export function countSecondPeople(reader: Reader, { accountId, proposedBy, concerns }: ChangeOf): Promise<number> {
  const duty = DUTY_OVER[concerns];
  return reader.account.count({
    where: {
      kind: "STAFF",
      isActive: true,
      setupUntil: null,
      duties: { hasEvery: duty === undefined ? [] : [duty] },
      id: { notIn: [accountId, proposedBy] },
    },
  });
}
