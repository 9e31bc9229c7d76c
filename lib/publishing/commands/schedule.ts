import "server-only";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

export type ContentTask = "publish-content" | "expire-content" | "refresh-content";

/** One waiting job a content and task: a new time replaces the old one. */
export async function scheduleContent(uow: UnitOfWork, task: ContentTask, id: string, runAt: Date): Promise<void> {
  await addJob(uow, task, { id }, { key: `${task}:${id}`, runAt });
}
