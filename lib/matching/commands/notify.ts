import "server-only";
import type { MatchSide } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import type { MailMessage } from "@/lib/mail/template";
import { sideLabels } from "@/lib/matching/labels";
import { introductionEndedMail } from "@/lib/matching/mails";
import { type Contact, contactOf } from "@/lib/matching/queries/contacts";
import { NobodyToWriteTo } from "@/lib/matching/refusals";
import { tellMembers } from "@/lib/organizations/notices";
import type { Introduction } from "./record";

/** A letter to one side: to its own contact, and the notice of it to the members of its organisation. */
export async function writeTo(
  uow: UnitOfWork,
  introduction: Introduction,
  side: MatchSide,
  compose: (to: string) => MailMessage | Promise<MailMessage>,
): Promise<void> {
  const contact = await requireContact(uow, introduction, side);
  const message = await compose(contact.email);
  await send(uow, introduction, side, message);
}

export async function requireContact(uow: UnitOfWork, introduction: Introduction, side: MatchSide): Promise<Contact> {
  const contact = await contactOf(uow.tx, introduction, side);
  if (contact === null) throw new NobodyToWriteTo(sideLabels[side]);
  return contact;
}

async function send(uow: UnitOfWork, introduction: Introduction, side: MatchSide, message: MailMessage): Promise<void> {
  const ofCase = { flow: "introduction", caseId: introduction.id };
  await queueMail(uow, message, ofCase);
  const organizationId = side === "ASKER" ? introduction.askerOrganizationId : introduction.counterpartOrganizationId;
  if (organizationId === null) return;
  await tellMembers(uow, { ...ofCase, organizationId, contactEmail: message.to, subject: message.subject });
}

export type End = { readonly what: string; readonly next: string };

/** Tells a side that it is over. Where nobody can be written to any more, nobody is. */
export async function tellOfEnd(
  uow: UnitOfWork,
  introduction: Introduction,
  side: MatchSide,
  { what, next }: End,
): Promise<void> {
  const contact = await contactOf(uow.tx, introduction, side);
  if (contact === null) return;
  const name = introduction.counterpartName;
  await send(uow, introduction, side, introductionEndedMail({ to: contact.email, name, what, next }));
}
