import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { deliverMail, failStrayMails } from "@/lib/mail/deliver";

const payloadSchema = z.object({ id: z.uuid() });

export const deliverMailTask: Task = async (payload, { job }) => {
  const { id } = payloadSchema.parse(payload);
  await deliverMail(id, { isLastTry: job.attempts >= job.max_attempts });
};

export const failStrayMailsTask: Task = async () => {
  await failStrayMails();
};
