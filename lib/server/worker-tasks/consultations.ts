import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { escalateLate } from "@/lib/consultations/commands/escalate";
import { releaseMessage, tellRequester } from "@/lib/consultations/commands/release";
import { keepOwned, tellDesk, tendQuiet } from "@/lib/consultations/commands/upkeep";
import { listMessagesDue, listQuiet, listWithoutOwner } from "@/lib/consultations/queries/due";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { clearOldThreadLinks } from "@/lib/threads/commands/links";

const idSchema = z.object({ id: z.uuid() });
const accountSchema = z.object({ accountId: z.uuid() });

function forOne(job: string, work: (uow: UnitOfWork, id: string) => Promise<void>): Task {
  return async (payload) => {
    const { id } = idSchema.parse(payload);
    await perform({ kind: "system", job }, (uow) => work(uow, id));
  };
}

/** A job of its own for each, so that one defect does not hold up the others. */
function forAll(list: () => Promise<string[]>, task: string, keyOf: (id: string) => string): Task {
  return async (_payload, { addJob }) => {
    for (const id of await list()) await addJob(task, { id }, { jobKey: keyOf(id) });
  };
}

export const consultationTasks = {
  "release-message": forOne("release-message", releaseMessage),
  "release-due-messages": forAll(listMessagesDue, "release-message", (id) => `release:${id}`),
  "tell-requester": forOne("tell-requester", tellRequester),
  "tell-desk": async (payload) => {
    const { accountId } = accountSchema.parse(payload);
    await perform({ kind: "system", job: "tell-desk" }, (uow) => tellDesk(uow, accountId));
  },
  "escalate-consultations": async () => {
    await perform({ kind: "system", job: "escalate-consultations" }, escalateLate);
  },
  "tend-quiet-consultation": forOne("tend-quiet-consultation", tendQuiet),
  "tend-quiet-consultations": forAll(listQuiet, "tend-quiet-consultation", (id) => `tend-quiet:${id}`),
  "keep-consultation-owned": forOne("keep-consultation-owned", keepOwned),
  "keep-consultations-owned": forAll(listWithoutOwner, "keep-consultation-owned", (id) => `keep-owned:${id}`),
  "clear-old-thread-links": async () => {
    await perform({ kind: "system", job: "clear-old-thread-links" }, clearOldThreadLinks);
  },
} as const satisfies Record<string, Task>;
