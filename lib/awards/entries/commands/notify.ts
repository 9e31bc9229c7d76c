import "server-only";
import { findCallOfEdition } from "@/lib/awards/entries/queries/calls";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import type { MailMessage } from "@/lib/mail/template";
import { tellMembers } from "@/lib/organizations/notices";
import { routes } from "@/lib/routes";
import type { Entry } from "./record";

/** What every letter about an entry says; templates take it with their own parts. */
export async function about({ tx }: UnitOfWork, entry: Entry) {
  const { contactEmail: to, number, title } = entry;
  const call = await findCallOfEdition(entry, tx);
  return {
    to,
    number,
    title,
    call: call === null ? "" : `${call.settings.name} ${call.category.name}`,
    url: `${baseUrl()}${routes.mypageAward(number)}`,
  };
}

export async function notify(uow: UnitOfWork, entry: Entry, message: MailMessage): Promise<void> {
  const { id: caseId, organizationId, contactEmail } = entry;
  const ofCase = { flow: "awardEntry", caseId };
  await queueMail(uow, message, ofCase);
  await tellMembers(uow, { ...ofCase, organizationId, contactEmail, subject: message.subject });
}
