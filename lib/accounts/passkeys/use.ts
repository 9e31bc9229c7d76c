import "server-only";
import type { Visitor } from "@/lib/access/actor";
import { needsSetup, type ProvableAccount, provable } from "@/lib/accounts/account-row";
import type { Browser } from "@/lib/accounts/browser";
import { recordFailure } from "@/lib/accounts/failures";
import { recordSignIn } from "@/lib/accounts/history/record";
import { outcomeOf } from "@/lib/accounts/outcome";
import { openSession, type SessionKey } from "@/lib/accounts/sessions";
import { endTries, passwordCounters, takeTry } from "@/lib/accounts/tries";
import { recordAudit } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import type { AccountKind } from "@/lib/db/generated/enums";
import { type Attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { PasskeyRefused } from "./refusals";
import type { PasskeyUse } from "./schema";
import { verifyUse } from "./verify";

const visitor: Visitor = { kind: "visitor" };

/** What a device said, and the challenge that this browser was given for it. Null where there is none that counts. */
export type Shown = { readonly given: PasskeyUse | null; readonly challenge: string | null };

export type EnteredByPasskey = { readonly key: SessionKey; readonly accountId: string; readonly kind: AccountKind };

/** Both factors at once: the device, and the finger, face or number that opened it. No password is asked. */
export function enterByPasskey(shown: Shown, browser: Browser): Promise<Attempt<EnteredByPasskey>> {
  return outcomeOf(async () => {
    const credentialId = shown.given?.id ?? "";
    const owner = await ownerOf(credentialId);
    const counters = passwordCounters(browser, owner?.email ?? credentialId, owner?.id ?? null);
    await takeTry(counters);

    const entered = await perform(visitor, async (uow) => {
      const account = await spendPasskey(uow, shown, null);
      if (account === null) return null;
      await recordSignIn(uow, { accountId: account.id, way: "PASSKEY", isSuccess: true, browser });
      return { key: await openSession(uow, account, browser), accountId: account.id, kind: account.kind };
    });
    if (entered === null) {
      await recordFailure(owner?.id ?? null, "passkey", browser);
      throw new PasskeyRefused();
    }
    await endTries(counters);
    return entered;
  });
}

async function ownerOf(credentialId: string) {
  const found = await db.passkey.findUnique({
    where: { credentialId },
    select: { account: { select: { id: true, email: true } } },
  });
  return found?.account ?? null;
}

/** The account that the passkey opens; `ownerId` where it may open one alone. The row decides between two at once. */
export async function spendPasskey(
  uow: UnitOfWork,
  { given, challenge }: Shown,
  ownerId: string | null,
): Promise<ProvableAccount | null> {
  if (given === null || challenge === null) return null;
  const passkey = await uow.tx.passkey.findUnique({
    where: { credentialId: given.id },
    select: {
      id: true,
      accountId: true,
      credentialId: true,
      publicKey: true,
      counter: true,
      account: { select: provable },
    },
  });
  if (passkey === null || (ownerId !== null && passkey.accountId !== ownerId)) return null;
  const { id, counter, account } = passkey;
  if (!account.isActive || needsSetup(account)) return null;
  const used = await verifyUse(passkey, given, challenge, ownerId !== null);
  if (used === null) return null;
  const { count } = await uow.tx.passkey.updateMany({
    where: { id, counter, account: { isActive: true, sessionVersion: account.sessionVersion } },
    data: { counter: used.newCounter, isBackedUp: used.credentialBackedUp, lastUsedAt: uow.now },
  });
  if (count !== 1) return null;
  await recordAudit(uow, { action: "account.usePasskey", subject: { kind: "account", id: account.id } });
  return account;
}
