import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Duty } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { lockAccount } from "./account-lock";
import { writeDuties } from "./changes/apply";
import { proposeDuties } from "./changes/propose";
import { removeFactors } from "./factors";
import { handOverEverything, requireNothingHeld, type Successors } from "./handing-over";
import { type AccountAbility, mayOnAccount } from "./permissions";
import { AccountNotFound, EmailOfJuror, EmailTaken, ResetTakesTwo } from "./refusals";
import type { AccountInput } from "./schema";
import { revokeSessions } from "./sessions";
import type { SetupAccess } from "./setup-password";

/**
 * A new member of staff: signs in with the one-time password and is led through set-up at once. An officer of accounts
 * proposes the duties, which a second one gives; the operator of the machine gives them at once.
 */
export async function createAccount(uow: UnitOfWork, input: AccountInput, access: SetupAccess): Promise<string> {
  if (!mayOnAccount(uow.actor, "create", { id: null })) throw new NotPermitted();
  const { email, name } = input;
  const taken = await uow.tx.account.findFirst({ where: { kind: { not: "MEMBER" }, email }, select: { kind: true } });
  if (taken !== null) throw taken.kind === "JUROR" ? new EmailOfJuror() : new EmailTaken();
  const duties = uow.actor.kind === "system" ? [...input.duties] : [];
  const { passwordHash, until: setupUntil } = access;
  const { id } = await uow.tx.account.create({
    data: { email, name, duties, passwordHash, setupUntil, createdAt: uow.now },
    select: { id: true },
  });
  await recordAudit(uow, { action: "account.create", subject: { kind: "account", id }, after: { duties } });
  if (duties.length < input.duties.length) {
    await proposeDuties(uow, { id, duties: input.duties, reason: "新しい職員の登録" });
  }
  return id;
}

type Closing = Successors & { readonly id: string; readonly reason: string };

/**
 * 利用停止: signed out at the next request, everywhere. The account stays, for what it decided; its cases go to somebody
 * else, or nothing is closed.
 */
export async function closeAccount(uow: UnitOfWork, input: Closing): Promise<void> {
  await openAccount(uow, "close", input.id);
  await handOverEverything(uow, input);
  await requireNothingHeld(uow, input.id);
  await revokeSessions(uow, input.id);
  await uow.tx.account.update({
    where: { id: input.id },
    data: { isActive: false, closedAt: uow.now },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "account.close",
    subject: { kind: "account", id: input.id },
    reason: input.reason,
  });
}

/** By the operator of the machine alone; an officer of accounts proposes. */
export async function setDuties(
  uow: UnitOfWork,
  input: { readonly id: string; readonly duties: readonly Duty[] },
): Promise<void> {
  const { duties } = await openAccount(uow, "setDuties", input.id);
  await writeDuties(uow, { id: input.id, before: duties, after: input.duties });
}

/**
 * A new one-time password: for a newcomer who has no duties yet and missed the first one, or by the operator of the machine.
 * Everybody else's way in is made anew by two, or one officer could become any colleague.
 */
export async function resetAccess(uow: UnitOfWork, id: string, access: SetupAccess): Promise<void> {
  const { setupUntil, duties } = await openAccount(uow, "resetAccess", id);
  if (uow.actor.kind !== "system" && (setupUntil === null || duties.length > 0)) throw new ResetTakesTwo();
  await removeFactors(uow, id, { passwordHash: access.passwordHash, setupUntil: access.until });
}

async function openAccount(uow: UnitOfWork, ability: AccountAbility, id: string) {
  if (!mayOnAccount(uow.actor, ability, { id })) throw new NotPermitted();
  const account = await lockAccount(uow, id);
  if (account === null || !account.isActive) throw new AccountNotFound();
  return account;
}
