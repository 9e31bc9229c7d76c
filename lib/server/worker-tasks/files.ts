import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { removeAbandonedFiles, scanAttachment } from "@/lib/attachments/upkeep";

const fileJob = z.object({ id: z.uuid() });

/** What happens to attached files behind the screens. */
export const fileTasks = {
  "scan-attachment": async (payload) => {
    await scanAttachment(fileJob.parse(payload).id);
  },
  "remove-abandoned-files": async () => {
    await removeAbandonedFiles();
  },
} as const satisfies Record<string, Task>;
