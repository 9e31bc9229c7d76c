import "server-only";
import type { Staff } from "@/lib/access/actor";
import { needsSetup, type ProvableAccount } from "@/lib/accounts/account-row";
import type { Browser } from "@/lib/accounts/browser";
import { PASSKEYS_MAX } from "@/lib/accounts/limits";
import { outcomeOf } from "@/lib/accounts/outcome";
import { getOwn, renewSession } from "@/lib/accounts/own-account";
import type { SessionKey } from "@/lib/accounts/sessions";
import { recordAudit } from "@/lib/audit/record";
import { type Attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";
import { passkeyMail } from "./mails";
import { LastFactor, PasskeyNotAdded, PasskeyNotFound, PasskeysFull } from "./refusals";
import type { NewPasskey } from "./schema";
import { verifyNew } from "./verify";

type Adding = { readonly given: NewPasskey | null; readonly challenge: string | null; readonly label: string };
type Verified = NonNullable<Awaited<ReturnType<typeof verifyNew>>>;

/** Another way in. Whoever calls has asked for the second factor a moment ago; other browsers are signed out. */
export function addPasskey(staff: Staff, adding: Adding, browser: Browser): Promise<Attempt<SessionKey>> {
  return outcomeOf(async () => {
    const account = await getOwn(staff);
    const { given, challenge, label } = adding;
    const verified = given === null || challenge === null ? null : await verifyNew(given, challenge);
    if (given === null || verified === null) throw new PasskeyNotAdded();
    return perform(staff, async (uow) => {
      const id = await insert(uow, account, verified, label);
      return tellAndRenew(uow, account, { act: "added", id, browser });
    });
  });
}

async function insert(uow: UnitOfWork, { id: accountId }: ProvableAccount, verified: Verified, label: string) {
  await uow.tx.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const { credential, credentialDeviceType, credentialBackedUp } = verified;
  if ((await uow.tx.passkey.count({ where: { accountId } })) >= PASSKEYS_MAX) throw new PasskeysFull();
  if ((await uow.tx.passkey.count({ where: { credentialId: credential.id } })) > 0) throw new PasskeyNotAdded();
  const { id } = await uow.tx.passkey.create({
    data: {
      accountId,
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: credential.transports ?? [],
      isSynced: credentialDeviceType === "multiDevice",
      isBackedUp: credentialBackedUp,
      label,
      createdAt: uow.now,
    },
    select: { id: true },
  });
  return id;
}

/** Not without another way in that is left. By the same rule as adding: whoever sits at a desk left open cannot. */
export function removePasskey(staff: Staff, id: string, browser: Browser): Promise<Attempt<SessionKey>> {
  return outcomeOf(async () => {
    const account = await getOwn(staff);
    if (needsSetup(account)) throw new LastFactor();
    return perform(staff, async (uow) => {
      const { count } = await uow.tx.passkey.deleteMany({ where: { id, accountId: account.id } });
      if (count === 0) throw new PasskeyNotFound();
      return tellAndRenew(uow, account, { act: "removed", id, browser });
    });
  });
}

const ACTIONS = { added: "account.addPasskey", removed: "account.removePasskey" } as const;

type Done = { readonly act: keyof typeof ACTIONS; readonly id: string; readonly browser: Browser };

async function tellAndRenew(uow: UnitOfWork, account: ProvableAccount, { act, id, browser }: Done) {
  const passkey = act === "added" ? { after: { passkey: id } } : { before: { passkey: id } };
  await recordAudit(uow, { action: ACTIONS[act], subject: { kind: "account", id: account.id }, ...passkey });
  const url = `${baseUrl()}${routes.adminAccount()}`;
  await queueMail(uow, passkeyMail({ to: account.email, act, url }), null);
  return renewSession(uow, account, browser);
}

type Renaming = { readonly id: string; readonly label: string };

/** Opens nothing and closes nothing, so it asks for nothing again. */
export function renamePasskey(staff: Staff, { id, label }: Renaming): Promise<Attempt<void>> {
  return outcomeOf(async () => {
    const { id: accountId } = await getOwn(staff);
    await perform(staff, async (uow) => {
      const { count } = await uow.tx.passkey.updateMany({ where: { id, accountId }, data: { label } });
      if (count === 0) throw new PasskeyNotFound();
      await recordAudit(uow, {
        action: "account.renamePasskey",
        subject: { kind: "account", id: accountId },
        after: { passkey: id },
      });
    });
  });
}
