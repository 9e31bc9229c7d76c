import "server-only";
import { asThemselves, type Person } from "@/lib/access/actor";
import { recordSignIn } from "@/lib/accounts/history/record";
import { getPersona } from "@/lib/accounts/personas";
import { newEnrolment } from "@/lib/accounts/second-factor";
import { closeSession, openSession, type SessionKey } from "@/lib/accounts/sessions";
import type { FirstStep } from "@/lib/accounts/sign-in";
import type { AccountKind } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { isProduction } from "@/lib/env";
import { enterByMailbox } from "@/lib/members/commands";
import { isMemberPersona } from "@/lib/members/personas";
import { currentBrowser, rememberDevice } from "./browser";
import { PENDING_SECONDS, pendingRenewal, pendingSignIn, SETUP_SECONDS } from "./held";
import { putSession, readSession, removeSession } from "./session-cookie";

/** Between the steps the browser holds a sealed note of the first one, and no session. */
export async function awaitSecondStep({ proof, next: step }: Omit<FirstStep, "kind">, next: string): Promise<void> {
  if (step === "code") await pendingSignIn.put({ proof, next }, PENDING_SECONDS);
  else await pendingSignIn.put({ proof, next, enrolment: newEnrolment() }, SETUP_SECONDS);
}

/** Makes this browser the holder of a session that was just opened. */
export async function enter(key: SessionKey, accountId: string): Promise<void> {
  await putSession(key);
  await rememberDevice(accountId);
  await pendingSignIn.remove();
  await pendingRenewal.remove();
}

/** Sign-out: at the server first, then in the browser. */
export async function leave(person: Person | null): Promise<void> {
  const key = await readSession();
  if (person !== null && key !== null) await perform(asThemselves(person), (uow) => closeSession(uow, key.sid));
  await removeSession();
  await pendingSignIn.remove();
  await pendingRenewal.remove();
}

/** The same for the invented members of organisations. */
export async function enterAsMemberPersona(email: string): Promise<SessionKey | null> {
  if (!isMemberPersona(email)) return null;
  const browser = await currentBrowser();
  const entry = await perform({ kind: "system", job: "persona" }, (uow) => enterByMailbox(uow, email, browser));
  if (entry === null) return null;
  await enter(entry.key, entry.accountId);
  return entry.key;
}

/** Signs in as one of the invented people of the demonstration. Null in production, and for anyone else. */
export async function enterAsPersona(email: string): Promise<AccountKind | null> {
  const account = isProduction() ? null : await getPersona(email);
  if (account === null) return null;
  const browser = await currentBrowser();
  const key = await perform({ kind: "system", job: "persona" }, async (uow) => {
    await recordSignIn(uow, { accountId: account.id, way: "DEMO", isSuccess: true, browser });
    return openSession(uow, account, browser);
  });
  await enter(key, account.id);
  return account.kind;
}
