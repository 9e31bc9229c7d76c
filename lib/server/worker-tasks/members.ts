import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { sendDigest } from "@/lib/organizations/notices";

const payloadSchema = z.object({ accountId: z.uuid() });

const WAITING_MAX = 10_000;

export const memberTasks = {
  /** A job of its own for each member, so that one defect does not hold up the others. */
  "send-digests": async (_payload, { addJob }) => {
    const waiting = await db.memberNotice.findMany({
      distinct: ["accountId"],
      select: { accountId: true },
      orderBy: { accountId: "asc" },
      take: WAITING_MAX,
    });
    for (const { accountId } of waiting) await addJob("send-digest", { accountId }, { jobKey: `digest:${accountId}` });
  },
  "send-digest": async (payload) => {
    const { accountId } = payloadSchema.parse(payload);
    await perform({ kind: "system", job: "send-digest" }, (uow) => sendDigest(uow, accountId));
  },
} as const satisfies Record<string, Task>;
