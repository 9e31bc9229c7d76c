import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { releaseResult } from "@/lib/awards/results/commands/release";
import { listDueResults } from "@/lib/awards/results/queries/desk";
import { clock } from "@/lib/clock";

const payloadSchema = z.object({ id: z.uuid() });

/** The release of winners, at its instant. */
export const awardResultTasks = {
  "release-award-result": async (payload) => {
    await releaseResult(payloadSchema.parse(payload).id);
  },
  /** Finds those whose job was lost or came a moment too early. */
  "release-due-award-results": async (_payload, { addJob }) => {
    for (const id of await listDueResults(clock.now()))
      await addJob("release-award-result", { id }, { jobKey: `award-result:${id}` });
  },
} as const satisfies Record<string, Task>;
