import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import type { MailMessage } from "@/lib/mail/template";
import { tellMembers } from "@/lib/organizations/notices";
import { statusUrl } from "./addresses";
import type { Declaration } from "./record";

/** What every letter about a case says; templates take it with their own parts. */
export function about(declaration: Declaration) {
  return {
    to: declaration.contactEmail,
    number: declaration.number,
    organizationName: declaration.organizationName,
    url: statusUrl(),
  };
}

export async function notify(uow: UnitOfWork, declaration: Declaration, message: MailMessage): Promise<void> {
  const { id: caseId, organizationId, contactEmail } = declaration;
  const ofCase = { flow: "declaration", caseId };
  await queueMail(uow, message, ofCase);
  if (organizationId !== null)
    await tellMembers(uow, { ...ofCase, organizationId, contactEmail, subject: message.subject });
}
