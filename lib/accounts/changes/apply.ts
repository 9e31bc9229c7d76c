import "server-only";
import { removeFactors } from "@/lib/accounts/factors";
import { requireNothingHeld } from "@/lib/accounts/handing-over";
import { dutyLabels } from "@/lib/accounts/labels";
import { accountReopenedMail, dutiesChangedMail } from "@/lib/accounts/mails";
import { hashPassword } from "@/lib/accounts/passwords";
import { mailRecoveryLink } from "@/lib/accounts/recovery-links";
import { recordAudit } from "@/lib/audit/record";
import { newToken } from "@/lib/crypto/tokens";
import type { AccountChange } from "@/lib/db/generated/client";
import type { AccountChangeKind, Duty } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";

type Locked = { readonly email: string; readonly duties: readonly Duty[] };
type Apply = (uow: UnitOfWork, change: AccountChange, account: Locked) => Promise<void>;

/** What two people agreed on, done; the person is told by mail. */
export function applyChange(uow: UnitOfWork, change: AccountChange, account: Locked): Promise<void> {
  return WAYS[change.kind](uow, change, account);
}

const WAYS = { DUTIES: giveDuties, REOPENING: reopen, RECOVERY: recover } as const satisfies Record<
  AccountChangeKind,
  Apply
>;

/** Holds from the next request on: duties are read with the session, never from its cookie. */
async function giveDuties(uow: UnitOfWork, change: AccountChange, account: Locked): Promise<void> {
  await writeDuties(uow, { id: change.accountId, before: account.duties, after: change.dutiesAfter });
  const duties = change.dutiesAfter.map((duty) => dutyLabels[duty]);
  await queueMail(uow, dutiesChangedMail({ to: account.email, duties, url: ownPage() }), null);
}

async function reopen(uow: UnitOfWork, change: AccountChange, { email }: Locked): Promise<void> {
  await uow.tx.account.update({
    where: { id: change.accountId },
    data: { isActive: true, closedAt: null, duties: change.dutiesAfter },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "account.reopen",
    subject: { kind: "account", id: change.accountId },
    reason: change.reason,
    before: { duties: change.dutiesBefore },
    after: { duties: change.dutiesAfter },
  });
  const duties = change.dutiesAfter.map((duty) => dutyLabels[duty]);
  await queueMail(uow, accountReopenedMail({ to: email, duties, url: ownPage() }), null);
}

/** From here on nothing that the person had opens anything; the mailed link does, once. */
async function recover(uow: UnitOfWork, { accountId }: AccountChange, { email }: Locked): Promise<void> {
  await removeFactors(uow, accountId, { passwordHash: await hashPassword(newToken()), setupUntil: null });
  await mailRecoveryLink(uow, { accountId, email });
}

type Written = { readonly id: string; readonly before: readonly Duty[]; readonly after: readonly Duty[] };

/** The account is locked by whoever calls. Nobody loses the duty whose cases they hold. */
export async function writeDuties(uow: UnitOfWork, { id, before, after }: Written): Promise<void> {
  await requireNothingHeld(uow, id, after);
  await uow.tx.account.update({ where: { id }, data: { duties: [...after] }, select: { id: true } });
  await recordAudit(uow, {
    action: "account.setDuties",
    subject: { kind: "account", id },
    before: { duties: [...before] },
    after: { duties: [...after] },
  });
}

function ownPage(): string {
  return `${baseUrl()}${routes.adminAccount()}`;
}
