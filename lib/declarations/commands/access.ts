import "server-only";
import { hashToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { draftResumeMail } from "@/lib/declarations/mails/access";
import { createResumeLink, RESUME_LINK_HOURS, spendResumeLink } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { formatDate } from "@/lib/japan/dates";
import { queueMail } from "@/lib/mail/queue";
import { requireSender } from "@/lib/organizations/commands/sender";
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

/**
 * Spends a mailed link. The draft of an organisation opens for whoever acts for it alone: its letter goes to the contact that
 * is named in it, who may have left.
 */
export async function openByResumeLink(uow: UnitOfWork, token: string): Promise<string> {
  const link = await uow.tx.resumeLink.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { draft: { select: { organizationId: true } } },
  });
  if (link !== null) await requireSender(uow, link.draft.organizationId);
  return spendResumeLink(uow, token);
}
