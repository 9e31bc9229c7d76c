import "server-only";
import { lockConcerned } from "@/lib/accounts/account-lock";
import { recordAudit } from "@/lib/audit/record";
import type { AccountChange } from "@/lib/db/generated/client";
import type { AccountChangeOutcome, AccountKind } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { RecordNotFound } from "@/lib/errors";
import { applyChange } from "./apply";
import { type ChangeAbility, mayOnChange } from "./permissions";
import { ChangeDecided, ChangeStale, SecondPersonThere } from "./refusals";
import { countSecondPeople } from "./second-people";
import { isStale } from "./stale";

/** The second person agrees: the change holds from this moment. */
export async function approveChange(uow: UnitOfWork, id: string): Promise<void> {
  const change = await openChange(uow, "approve", id);
  const account = await lockConcerned(uow, change.accountId);
  if (account === null || isStale(change, account)) throw new ChangeStale();
  if (uow.actor.kind === "system" && (await countSecondPeople(uow.tx, change)) > 0) throw new SecondPersonThere();
  await close(uow, change, "APPROVED", null);
  await applyChange(uow, change, account);
}

/** The second person does not agree, and says why. */
export async function refuseChange(uow: UnitOfWork, id: string, reason: string): Promise<void> {
  await close(uow, await openChange(uow, "refuse", id), "REFUSED", reason);
}

/** Who asked takes it back. */
export async function withdrawChange(uow: UnitOfWork, id: string): Promise<void> {
  await close(uow, await openChange(uow, "withdraw", id), "WITHDRAWN", null);
}

type OpenChange = AccountChange & { readonly concerns: AccountKind };

async function openChange(uow: UnitOfWork, ability: ChangeAbility, id: string): Promise<OpenChange> {
  const row = await uow.tx.accountChange.findUnique({
    where: { id },
    include: { account: { select: { kind: true } } },
  });
  if (row === null) throw new RecordNotFound();
  const { account, ...rest } = row;
  const change = { ...rest, concerns: account.kind };
  if (!mayOnChange(uow.actor, ability, change)) throw new RecordNotFound();
  if (change.decidedAt !== null) throw new ChangeDecided();
  return change;
}

const ACTIONS = {
  APPROVED: "account.approveChange",
  REFUSED: "account.refuseChange",
  WITHDRAWN: "account.withdrawChange",
} as const satisfies Record<AccountChangeOutcome, string>;

/** The row decides between two who answer at the same moment. */
async function close(
  uow: UnitOfWork,
  change: AccountChange,
  outcome: AccountChangeOutcome,
  decisionReason: string | null,
): Promise<void> {
  const decidedBy = uow.actor.kind === "staff" ? uow.actor.accountId : null;
  const { count } = await uow.tx.accountChange.updateMany({
    where: { id: change.id, decidedAt: null },
    data: { decidedBy, decidedAt: uow.now, outcome, decisionReason },
  });
  if (count === 0) throw new ChangeDecided();
  await recordAudit(uow, {
    action: ACTIONS[outcome],
    subject: { kind: "account", id: change.accountId },
    reason: decisionReason ?? change.reason,
    before: { duties: change.dutiesBefore },
    after: { change: change.kind, duties: change.dutiesAfter, proposedBy: change.proposedBy },
  });
}
