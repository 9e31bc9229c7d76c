import "server-only";
import { lockAccount } from "@/lib/accounts/account-lock";
import { absenceMail } from "@/lib/accounts/mails";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { AccountNotFound } from "@/lib/accounts/refusals";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { formatDate, toJapanDay } from "@/lib/japan/dates";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";
import { listFitDeputies } from "./deputies";
import { overlapping } from "./period";
import { AbsenceOverlaps, DeputyNeeded, DeputyUnfit } from "./refusals";
import type { AbsenceInput } from "./schema";

/** 不在の登録: by the officer, or by an officer of accounts for them. The cases keep their owner. */
export async function enterAbsence(uow: UnitOfWork, input: AbsenceInput): Promise<string> {
  const { id: accountId, deputyId, firstDay, lastDay } = input;
  if (uow.actor.kind !== "staff" || !mayOnAccount(uow.actor, "enterAbsence", { id: accountId }))
    throw new NotPermitted();
  // Both in one order, so that two who name each other do not wait for each other.
  for (const id of [accountId, deputyId].toSorted()) await lockAccount(uow, id);
  const account = await uow.tx.account.findFirst({ where: { id: accountId, kind: "STAFF", isActive: true } });
  if (account === null) throw new AccountNotFound();
  const period = overlapping(input);
  if ((await uow.tx.absence.count({ where: { accountId, ...period } })) > 0) throw new AbsenceOverlaps();
  if ((await uow.tx.absence.count({ where: { deputyId: accountId, ...period } })) > 0) throw new DeputyNeeded();
  const deputy = (await listFitDeputies(uow.tx, account, input)).find(({ id }) => id === deputyId);
  if (deputy === undefined) throw new DeputyUnfit();
  const data = { accountId, deputyId, firstDay, lastDay, enteredBy: uow.actor.accountId, enteredAt: uow.now };
  const { id } = await uow.tx.absence.create({ data, select: { id: true } });
  await recordAudit(uow, {
    action: "account.enterAbsence",
    subject: { kind: "account", id: accountId },
    after: { firstDay, lastDay, deputyId },
  });
  await tellBoth(uow, [account, deputy], { name: account.name, deputyName: deputy.name, firstDay, lastDay });
  return id;
}

/** Back earlier, or never gone. An absence that is over by its days needs nobody to end it. */
export async function endAbsence(uow: UnitOfWork, absenceId: string): Promise<string> {
  const absence = await uow.tx.absence.findUnique({ where: { id: absenceId } });
  if (absence === null || !mayOnAccount(uow.actor, "enterAbsence", { id: absence.accountId }))
    throw new RecordNotFound();
  const { count } = await uow.tx.absence.updateMany({
    where: { id: absenceId, endedAt: null, lastDay: { gte: toJapanDay(uow.now) } },
    data: { endedAt: uow.now },
  });
  if (count === 0) throw new RecordNotFound();
  const { firstDay, lastDay, deputyId } = absence;
  await recordAudit(uow, {
    action: "account.endAbsence",
    subject: { kind: "account", id: absence.accountId },
    before: { firstDay, lastDay, deputyId },
  });
  return absence.accountId;
}

type Told = { readonly name: string; readonly deputyName: string; readonly firstDay: string; readonly lastDay: string };

async function tellBoth(uow: UnitOfWork, people: readonly { readonly email: string }[], told: Told): Promise<void> {
  const { name, deputyName } = told;
  const days = `${formatDate(told.firstDay)}から${formatDate(told.lastDay)}まで`;
  const url = `${baseUrl()}${routes.admin()}`;
  for (const { email } of people) await queueMail(uow, absenceMail({ to: email, name, deputyName, days, url }), null);
}
