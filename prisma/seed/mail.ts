import { db } from "@/lib/db/client";

/** Letters about demo cases are kept as if they had been sent: seeding never writes to anybody. */
export async function quietMail(): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.remove_job('mail:' || id) FROM mail WHERE status = 'QUEUED'`;
  await db.$executeRaw`UPDATE mail SET status = 'SENT', sent_at = created_at WHERE status = 'QUEUED'`;
}
