import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";

export type OutgoingMail = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
};

export type Sender = (mail: OutgoingMail) => Promise<void>;

const TIMEOUT_MS = 10_000;

/** How mail leaves this installation; null where it is only kept (no SMTP_URL). */
export function configuredSender(): Sender | null {
  const { SMTP_URL, MAIL_FROM } = env();
  return SMTP_URL === undefined ? null : smtpSender(SMTP_URL, MAIL_FROM);
}

/** One connection a mail: nothing to keep alive, nothing to lose when the worker ends. */
export function smtpSender(url: string, from: string): Sender {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    dnsTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ id, recipient, subject, body }) => {
    await transport.sendMail({
      messageId: messageIdOf(id, from),
      from,
      to: { name: "", address: recipient },
      subject,
      text: body,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  };
}

/** The same for every try, so that a mail sent twice after a crash is seen as one by the receiving side. */
function messageIdOf(id: string, from: string): string {
  const domain = /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? "localhost";
  return `<${id}@${domain}>`;
}
