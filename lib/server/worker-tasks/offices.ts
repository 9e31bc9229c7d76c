import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { askWhenRequested, remindOfficeWhenDue } from "@/lib/offices/commands/reminders";
import { listOfficesToRemind } from "@/lib/offices/queries/due";

const payloadSchema = z.object({ id: z.uuid() });

function forOneOffice(job: string, work: (uow: UnitOfWork, id: string) => Promise<unknown>): Task {
  return async (payload) => {
    const { id } = payloadSchema.parse(payload);
    await perform({ kind: "system", job }, (uow) => work(uow, id));
  };
}

/** The yearly question to the municipalities, whether what is shown is still true. */
export const officeTasks = {
  "remind-office": forOneOffice("remind-office", remindOfficeWhenDue),
  "ask-office": forOneOffice("ask-office", askWhenRequested),
  /** A job of its own for each office, so that one defect does not hold up the others. */
  "remind-due-offices": async (_payload, { addJob }) => {
    for (const id of await listOfficesToRemind())
      await addJob("remind-office", { id }, { jobKey: `remind-office:${id}` });
  },
} as const satisfies Record<string, Task>;
