import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { isSecretTemplate } from "./all";
import { describeFailure } from "./delivery-failure";
import { configuredSender, type OutgoingMail, type Sender } from "./transport";

/** A server that says no for good is asked this often: mailboxes that were full or misspelt by their host come back. */
export const PERMANENT_TRIES = 3;

/** Makes the worker try again later. Its message holds no personal data: the job queue keeps it. */
export class MailNotDelivered extends Error {
  override readonly name = "MailNotDelivered";
}

type Delivery = { readonly isLastTry: boolean; readonly send?: Sender | null };

/**
 * One try. No transaction is open while the mail server answers; a mail that is no longer waiting is left alone, so a
 * job that runs twice sends once.
 */
export async function deliverMail(id: string, { isLastTry, send = configuredSender() }: Delivery): Promise<void> {
  const mail = await db.mail.findUnique({
    where: { id },
    select: { id: true, template: true, recipient: true, subject: true, body: true, status: true, attempts: true },
  });
  if (mail === null || mail.status !== "QUEUED") return;
  try {
    await send?.(mail);
  } catch (error) {
    return noteFailure(mail, error, isLastTry);
  }
  await db.mail.updateMany({
    where: { id, status: "QUEUED" },
    data: {
      status: "SENT",
      sentAt: clock.now(),
      attempts: { increment: 1 },
      lastError: null,
      // A code or a link that opens something has no business in our records once it is on its way.
      ...(send !== null && isSecretTemplate(mail.template) ? { body: "" } : {}),
    },
  });
}

type Tried = OutgoingMail & { readonly attempts: number };

async function noteFailure({ id, attempts }: Tried, error: unknown, isLastTry: boolean): Promise<void> {
  const { text, isPermanent } = describeFailure(error);
  const isOver = isLastTry || (isPermanent && attempts + 1 >= PERMANENT_TRIES);
  await db.mail.updateMany({
    where: { id, status: "QUEUED" },
    data: { status: isOver ? "FAILED" : "QUEUED", attempts: { increment: 1 }, lastError: text },
  });
  if (!isOver) throw new MailNotDelivered(text);
}

/**
 * A worker that was killed in its last try leaves a letter waiting for nobody. Whether it went is not known, so it is left
 * to the staff, who can send it again.
 */
export async function failStrayMails(): Promise<number> {
  return db.$executeRaw`
    UPDATE mail SET status = 'FAILED', last_error = '最後の送信が途中で終わりました'
    WHERE status = 'QUEUED' AND created_at < ${clock.now()}::timestamptz - interval '10 minutes'
      AND NOT EXISTS (
        SELECT 1 FROM graphile_worker.jobs job
        WHERE job.key = 'mail:' || mail.id AND (job.attempts < job.max_attempts OR job.locked_at IS NOT NULL)
      )`;
}
