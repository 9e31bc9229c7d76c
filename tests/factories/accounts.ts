import { randomUUID } from "node:crypto";
import type { Staff, System } from "@/lib/access/actor";
import type { Browser } from "@/lib/accounts/browser";
import { createAccount } from "@/lib/accounts/commands";
import { getLiveSession } from "@/lib/accounts/live-session";
import { hashPassword } from "@/lib/accounts/passwords";
import { sealTotpSecret } from "@/lib/accounts/second-factor";
import { openSession, type SessionKey } from "@/lib/accounts/sessions";
import { newTotpSecret } from "@/lib/accounts/totp";
import { db } from "@/lib/db/client";
import type { Duty } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";

export const operator: System = { kind: "system", job: "test" };

export const PASSWORD = "kazaguruma-no-mawaru-oka";

export type TestAccount = { readonly id: string; readonly email: string; readonly totpSecret: string };

/** Beside a running portal, where others look at its lists, no two people have one name. */
function nameOf(email: string): string {
  return process.env.VITEST === undefined ? `見本 太郎${email.slice(0, 8)}` : "見本 太郎";
}

/** A member of staff who has been through set-up. */
export async function createStaff(duties: readonly Duty[] = ["DECLARATIONS"]): Promise<TestAccount> {
  const email = `${randomUUID()}@example.jp`;
  const totpSecret = newTotpSecret();
  const access = { password: PASSWORD, passwordHash: await hashPassword(PASSWORD), until: new Date() };
  const id = await perform(operator, async (uow) => {
    const created = await createAccount(uow, { email, name: nameOf(email), duties: [...duties] }, access);
    await uow.tx.account.update({
      where: { id: created },
      data: { setupUntil: null, totpSecret: sealTotpSecret(created, totpSecret) },
    });
    return created;
  });
  return { id, email, totpSecret };
}

export function browser(parts: Partial<Browser> = {}): Browser {
  return { address: randomAddress(), device: "Firefox（Linux）", known: null, sessionId: null, ...parts };
}

/** Signed in without the two steps, for tests of what comes after. */
export async function signedIn(account: { readonly id: string }, parts: Partial<Browser> = {}): Promise<SessionKey> {
  const { id, kind, name, duties, sessionVersion } = await db.account.findUniqueOrThrow({ where: { id: account.id } });
  return perform(operator, (uow) => openSession(uow, { id, kind, name, duties, sessionVersion }, browser(parts)));
}

export async function staffOf(account: { readonly id: string }): Promise<Staff> {
  const staff = await getLiveSession(await signedIn(account));
  if (staff === null) throw new Error("The session that was just opened is not alive.");
  return staff;
}

/** Networks that no other test uses. */
export function randomAddress(): string {
  const part = () => Math.floor(Math.random() * 250) + 1;
  return `10.${part()}.${part()}.${part()}`;
}
