import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { endEverySession } from "./sessions";

type Beginning = { readonly passwordHash: string; readonly setupUntil: Date | null };

/** All that lets somebody in ends: sessions, authenticator, codes on paper, passkeys, other ways in, and the password of before. */
export async function removeFactors(uow: UnitOfWork, id: string, beginning: Beginning): Promise<void> {
  await endEverySession(uow, id);
  await uow.tx.recoveryCode.deleteMany({ where: { accountId: id } });
  await uow.tx.passkey.deleteMany({ where: { accountId: id } });
  await uow.tx.identity.deleteMany({ where: { accountId: id } });
  await uow.tx.account.update({
    where: { id },
    data: { ...beginning, totpSecret: null, totpLastStep: null },
    select: { id: true },
  });
  await recordAudit(uow, { action: "account.resetAccess", subject: { kind: "account", id } });
}
