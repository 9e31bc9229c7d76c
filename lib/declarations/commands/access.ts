import "server-only";
import { issueCode } from "@/lib/contacts/commands";
import { CODE_MINUTES } from "@/lib/contacts/limits";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { draftResumeMail, statusCodeMail } from "@/lib/declarations/mails/access";
import { createResumeLink, RESUME_LINK_HOURS } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { formatDate } from "@/lib/japan/dates";
import { queueMail } from "@/lib/mail/queue";
import { resumeUrl } from "./addresses";

/**
 * Mails a code to the contact of a declaration. The caller learns an id to go on with, and nothing about whether there is
 * such a declaration.
 */
export async function requestStatusCode(uow: UnitOfWork, number: string): Promise<string> {
  const declaration = await uow.tx.declaration.findUnique({
    where: { number },
    select: { id: true, contactEmail: true },
  });
  const { accessId, code } = await issueCode(uow, "declaration", declaration?.id ?? null);
  if (declaration !== null) {
    const message = statusCodeMail({ to: declaration.contactEmail, code, minutes: CODE_MINUTES });
    await queueMail(uow, message, { flow: "declaration", caseId: declaration.id });
  }
  return accessId;
}

/** Mails a single-use link that opens the draft on another device. */
export async function sendResumeLink(uow: UnitOfWork, draft: Draft, to: string): Promise<void> {
  const token = await createResumeLink(uow, draft.id);
  const message = draftResumeMail({
    to,
    url: resumeUrl(token),
    hours: RESUME_LINK_HOURS,
    keptUntil: formatDate(draft.expiresAt),
  });
  await queueMail(uow, message, null);
}
