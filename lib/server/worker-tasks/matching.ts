import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { perform } from "@/lib/db/unit-of-work";
import { clearOldIntroductionLinks } from "@/lib/matching/commands/links";
import { tendIntroduction } from "@/lib/matching/commands/tend";
import { listWaiting } from "@/lib/matching/queries/due";

const payloadSchema = z.object({ id: z.uuid() });

/** Introductions that wait for an answer: reminded, ended at their day, taken back when what they rest on is gone. */
export const matchingTasks = {
  "tend-introduction": async (payload) => {
    const { id } = payloadSchema.parse(payload);
    await perform({ kind: "system", job: "tend-introduction" }, (uow) => tendIntroduction(uow, id));
  },
  /** A job of its own for each, so that one defect does not hold up the others. */
  "tend-introductions": async (_payload, { addJob }) => {
    await perform({ kind: "system", job: "tend-introductions" }, clearOldIntroductionLinks);
    for (const id of await listWaiting())
      await addJob("tend-introduction", { id }, { jobKey: `tend-introduction:${id}` });
  },
} as const satisfies Record<string, Task>;
