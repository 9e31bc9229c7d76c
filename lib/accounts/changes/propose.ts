import "server-only";
import { hasDuty } from "@/lib/access/actor";
import { lockAccount, lockConcerned } from "@/lib/accounts/account-lock";
import { requireNothingHeld } from "@/lib/accounts/handing-over";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { AccountNotFound } from "@/lib/accounts/refusals";
import { recordAudit } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import type { AccountChangeKind, Duty } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { ChangeOpen, NothingToChange } from "./refusals";
import { isSame } from "./same-duties";

export type Proposal = { readonly id: string; readonly duties: readonly Duty[]; readonly reason: string };

/** Giving, taking or changing duties: asked by one officer of accounts, decided by another. Returns its id. */
export async function proposeDuties(uow: UnitOfWork, { id, duties, reason }: Proposal): Promise<string> {
  const account = await proposable(uow, id);
  if (!account.isActive) throw new AccountNotFound();
  if (isSame(account.duties, duties)) throw new NothingToChange();
  await requireNothingHeld(uow, id, duties);
  return propose(uow, { accountId: id, kind: "DUTIES", dutiesBefore: account.duties, dutiesAfter: duties, reason });
}

/** 利用の再開: a closed account comes back with the duties that two people agree on. */
export async function proposeReopening(uow: UnitOfWork, { id, duties, reason }: Proposal): Promise<string> {
  const account = await proposable(uow, id);
  if (account.isActive) throw new AccountNotFound();
  return propose(uow, { accountId: id, kind: "REOPENING", dutiesBefore: account.duties, dutiesAfter: duties, reason });
}

/** サインイン方法の再設定: for somebody who lost authenticator or password. */
export async function proposeRecovery(uow: UnitOfWork, { id, reason }: Omit<Proposal, "duties">): Promise<string> {
  const { isActive, duties } = await proposable(uow, id);
  if (!isActive) throw new AccountNotFound();
  return propose(uow, { accountId: id, kind: "RECOVERY", dutiesBefore: duties, dutiesAfter: duties, reason });
}

/** The same for a juror, whom the desk of the award knows. */
export async function proposeJurorRecovery(uow: UnitOfWork, { id, reason }: Omit<Proposal, "duties">): Promise<string> {
  if (!hasDuty(uow.actor, "AWARD")) throw new NotPermitted();
  await lockConcerned(uow, id);
  const account = await uow.tx.account.findFirst({
    where: { id, kind: "JUROR", isActive: true },
    select: { id: true },
  });
  if (account === null) throw new AccountNotFound();
  return propose(uow, { accountId: id, kind: "RECOVERY", dutiesBefore: [], dutiesAfter: [], reason });
}

async function proposable(uow: UnitOfWork, id: string) {
  if (!mayOnAccount(uow.actor, "propose", { id })) throw new NotPermitted();
  const account = await lockAccount(uow, id);
  if (account === null) throw new AccountNotFound();
  return account;
}

type Asked = {
  readonly accountId: string;
  readonly kind: AccountChangeKind;
  readonly dutiesBefore: readonly Duty[];
  readonly dutiesAfter: readonly Duty[];
  readonly reason: string;
};

async function propose(uow: UnitOfWork, { dutiesBefore, dutiesAfter, ...asked }: Asked): Promise<string> {
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const open = { accountId: asked.accountId, kind: asked.kind, decidedAt: null };
  if ((await uow.tx.accountChange.count({ where: open })) > 0) throw new ChangeOpen();
  const data: Prisma.AccountChangeUncheckedCreateInput = {
    ...asked,
    dutiesBefore: [...dutiesBefore],
    dutiesAfter: [...dutiesAfter],
    proposedBy: uow.actor.accountId,
    proposedAt: uow.now,
  };
  const { id } = await uow.tx.accountChange.create({ data, select: { id: true } });
  await recordAudit(uow, {
    action: "account.proposeChange",
    subject: { kind: "account", id: asked.accountId },
    reason: asked.reason,
    before: { duties: [...dutiesBefore] },
    after: { change: asked.kind, duties: [...dutiesAfter] },
  });
  return id;
}
