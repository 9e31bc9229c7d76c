import "server-only";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** One waiting job a case: a new time replaces the old one. */
export async function schedulePublishing(uow: UnitOfWork, declarationId: string, runAt: Date): Promise<void> {
  await addJob(
    uow,
    "publish-declaration",
    { id: declarationId },
    { key: `publish-declaration:${declarationId}`, runAt },
  );
}
