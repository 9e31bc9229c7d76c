import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { releaseLetter } from "@/lib/bulk-mail/commands/release";
import { listDueLetters } from "@/lib/bulk-mail/queries/due";

const payloadSchema = z.object({ id: z.uuid() });

/** Letters to many, once their ten minutes are over. */
export const bulkMailTasks = {
  "release-bulk-mail": async (payload) => {
    await releaseLetter(payloadSchema.parse(payload).id);
  },
  /** Finds those whose job was lost, came a moment too early, or was cut off for good. */
  "release-due-bulk-mail": async (_payload, { addJob }) => {
    for (const id of await listDueLetters()) await addJob("release-bulk-mail", { id }, { jobKey: `bulk-mail:${id}` });
  },
} as const satisfies Record<string, Task>;
