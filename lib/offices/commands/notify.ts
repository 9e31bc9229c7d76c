import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import type { MailMessage } from "@/lib/mail/template";
import { tellMembers } from "@/lib/organizations/notices";
import { routes } from "@/lib/routes";
import type { Office } from "./record";

/** What every letter about an office says; templates take it with their own parts. */
export function about(office: Office) {
  return { to: office.contactEmail, number: office.number, name: office.name, url: `${baseUrl()}${routes.mypage()}` };
}

export function publicUrl(number: string): string {
  return `${baseUrl()}${routes.office(number)}`;
}

export async function notify(uow: UnitOfWork, office: Office, message: MailMessage): Promise<void> {
  const { id: caseId, organizationId, contactEmail } = office;
  const ofCase = { flow: "office", caseId };
  await queueMail(uow, message, ofCase);
  await tellMembers(uow, { ...ofCase, organizationId, contactEmail, subject: message.subject });
}
