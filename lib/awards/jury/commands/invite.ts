import "server-only";
import { hashPassword } from "@/lib/accounts/passwords";
import { recordAudit } from "@/lib/audit/record";
import { detectForPerson } from "@/lib/awards/conflicts/commands/detect";
import { lockEdition, officerOf } from "@/lib/awards/editions/commands/record";
import { settingsOfEdition } from "@/lib/awards/jury/edition";
import type { SeatInput } from "@/lib/awards/jury/forms/seat";
import { mailInvitation } from "@/lib/awards/jury/links";
import { relationsTo } from "@/lib/awards/jury/permissions";
import { jurorWorkflow } from "@/lib/awards/jury/workflow";
import { newToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { firstStatus } from "@/lib/workflow/workflow";
import { requireChairFree, type SeatRecord, seatSubject, seatView } from "./record";

export type Inviting = SeatInput & { readonly editionId: string; readonly email: string };

/** 招待: a seat, an account where there is none yet, the letter, and what speaks against the entries that are there. */
export async function inviteJuror(uow: UnitOfWork, { editionId, email, name, ...seat }: Inviting): Promise<SeatRecord> {
  const status = firstStatus(jurorWorkflow, "invite", relationsTo(uow.actor, { accountId: "" }));
  const edition = await lockEdition(uow, editionId);
  if (seat.isChair) await requireChairFree(uow, editionId);
  const account = await accountFor(uow, email, name);
  if ((await uow.tx.awardJuror.count({ where: { editionId, accountId: account.id } })) > 0) {
    throw new FieldsRefused({
      email: `この人は、${edition.fiscalYear}年度の審査委員の一覧にあります。一覧から開いてください。`,
    });
  }
  const juror = await uow.tx.awardJuror.create({
    data: {
      ...{ editionId, accountId: account.id, status, ...seat },
      ...{ invitedBy: officerOf(uow), invitedAt: uow.now, createdAt: uow.now, updatedAt: uow.now },
    },
  });
  await recordAudit(uow, {
    action: "awardJuror.invite",
    subject: seatSubject(juror.id),
    step: { flow: "awardJuror", from: "", to: status },
    after: seatView(juror),
  });
  await mailInvitation(uow, { jurorId: juror.id, edition: (await settingsOfEdition(uow.tx, editionId)).name, account });
  await detectForPerson(uow, account.id);
  return juror;
}

const shown = { id: true, email: true, name: true, totpSecret: true } as const;

/** One account for all years; an address of staff stays theirs. */
async function accountFor(uow: UnitOfWork, email: string, name: string) {
  const known = await uow.tx.account.findFirst({
    where: { kind: { not: "MEMBER" }, email },
    select: { id: true, kind: true, isActive: true },
  });
  if (known?.kind === "STAFF") {
    throw new FieldsRefused({
      email:
        "このメールアドレスは事務局の職員のものです。職員は審査委員になれません。別の人のアドレスを入力してください。",
    });
  }
  if (known?.isActive === false) {
    throw new FieldsRefused({
      email: "このメールアドレスのアカウントは、利用を終えています。別のアドレスを入力してください。",
    });
  }
  if (known) return uow.tx.account.update({ where: { id: known.id }, data: { name }, select: shown });
  const account = await uow.tx.account.create({
    // Nobody knows it: the link leads to a password of one's own.
    data: {
      ...{ kind: "JUROR", email, name, duties: [], createdAt: uow.now },
      passwordHash: await hashPassword(newToken()),
    },
    select: shown,
  });
  await recordAudit(uow, { action: "account.create", subject: { kind: "account", id: account.id } });
  return account;
}
