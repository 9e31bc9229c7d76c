import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { findForChange } from "@/lib/awards/entries/commands/record";
import { relationsTo as toEntry } from "@/lib/awards/entries/permissions";
import { isIn } from "@/lib/awards/entries/workflow";
import { remindBefore } from "@/lib/awards/partners/reminding";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, StepNotAllowed } from "@/lib/errors";
import { writeToPartner } from "./ask";
import { endPartnerLinks } from "./links";
import { lockPartner, type Partner, partnerSubject, partnerView } from "./record";

/** Worker: the one reminder of a municipality that has not answered. A second run finds it sent. */
export async function remindPartner(uow: UnitOfWork, id: string): Promise<boolean> {
  const { partner } = await lockPartner(uow, id);
  const entry = await uow.tx.awardEntry.findUniqueOrThrow({ where: { id: partner.entryId } });
  const isDue = partner.status === "ASKED" && partner.remindedAt === null && partner.askedAt <= remindBefore(uow.now);
  if (!isDue || partner.contactEmail === "" || !isIn("live", entry.status)) return false;
  const after = await uow.tx.awardPartner.update({ where: { id }, data: { remindedAt: uow.now, updatedAt: uow.now } });
  await recordRemind(uow, after);
  await writeToPartner(uow, after, { entry, isReminder: true });
  return true;
}

export type ResendInput = { readonly id: string; readonly email: string };

/** 確認メールを送り直す, to the same address or another: by the applicant, as long as there is no answer. */
export async function resendToPartner(uow: UnitOfWork, { id, email }: ResendInput): Promise<string> {
  const { partner } = await lockPartner(uow, id);
  const entry = await findForChange(uow, partner.entryId);
  const relations = toEntry(uow.actor, entry);
  if (!relations.includes("entrant") && !relations.includes("officer")) throw new NotPermitted();
  if (partner.status !== "ASKED" || !isIn("live", entry.status)) throw new StepNotAllowed();
  if (partner.contactEmail !== email) await endPartnerLinks(uow, id);
  const after = await uow.tx.awardPartner.update({ where: { id }, data: { contactEmail: email, updatedAt: uow.now } });
  await recordRemind(uow, after);
  await writeToPartner(uow, after, { entry });
  return entry.number;
}

async function recordRemind(uow: UnitOfWork, partner: Partner): Promise<void> {
  await recordAudit(uow, {
    action: "awardPartner.remind",
    subject: partnerSubject(partner.id),
    after: partnerView(partner),
  });
}
