import "server-only";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import type { MailMessage } from "@/lib/mail/template";
import { tellMembers } from "@/lib/organizations/notices";
import { routes } from "@/lib/routes";
import type { Consultation } from "./record";

/** So long the desk's letters wait for what else comes, so that many events make one letter. */
const DESK_WAIT_MS = 15 * 60_000;

export function statusUrl(): string {
  return `${baseUrl()}${routes.status()}`;
}

/** To the contact of the case; members of its organisation hear of it as they wish to. */
export async function notifyRequester(uow: UnitOfWork, of: Consultation, message: MailMessage): Promise<void> {
  const ofCase = { flow: "consultation", caseId: of.id };
  await queueMail(uow, message, ofCase);
  const { organizationId, contactEmail } = of;
  if (organizationId !== null)
    await tellMembers(uow, { ...ofCase, organizationId, contactEmail, subject: message.subject });
}

/** Owner and deputy hear of what they have not read, in one letter for all of it. */
export async function notifyDesk(uow: UnitOfWork, { assigneeId, deputyId }: Consultation): Promise<void> {
  const runAt = new Date(uow.now.getTime() + DESK_WAIT_MS);
  for (const accountId of [assigneeId, deputyId]) {
    if (accountId === null) continue;
    await addJob(uow, "tell-desk", { accountId }, { key: `tell-desk:${accountId}`, runAt });
  }
}
