import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { draftResumeMail } from "@/lib/declarations/mails/access";
import { createResumeLink, RESUME_LINK_HOURS } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { formatDate } from "@/lib/japan/dates";
import { queueMail } from "@/lib/mail/queue";
import { resumeUrl } from "./addresses";

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
