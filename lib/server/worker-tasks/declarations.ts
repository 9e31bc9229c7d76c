import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { publishWhenDue } from "@/lib/declarations/commands/publication";
import { expireWhenDue, remindWhenDue } from "@/lib/declarations/commands/renewal";
import { type DueKind, listDue } from "@/lib/declarations/queries/due";

const payloadSchema = z.object({ id: z.uuid() });

/** One case, one transaction: an officer who was faster makes the job look again. */
function forOneCase(job: string, work: (uow: UnitOfWork, id: string) => Promise<unknown>): Task {
  return async (payload) => {
    const { id } = payloadSchema.parse(payload);
    await perform({ kind: "system", job }, (uow) => work(uow, id));
  };
}

/** A job of its own for each case that is due, so that one defect does not hold up the others. */
function forAllDue(kind: DueKind, task: string): Task {
  return async (_payload, { addJob }) => {
    for (const id of await listDue(kind)) await addJob(task, { id }, { jobKey: `${task}:${id}` });
  };
}

export const declarationTasks = {
  "publish-declaration": forOneCase("publish-declaration", publishWhenDue),
  "expire-declaration": forOneCase("expire-declaration", expireWhenDue),
  "remind-declarer": forOneCase("remind-declarer", remindWhenDue),
  "publish-due": forAllDue("publish", "publish-declaration"),
  "expire-due": forAllDue("expire", "expire-declaration"),
  "remind-due": forAllDue("remind", "remind-declarer"),
} as const satisfies Record<string, Task>;
