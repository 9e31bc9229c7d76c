import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { clock } from "@/lib/clock";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { recordPublication } from "@/lib/publication";
import { expireWhenDue } from "@/lib/publishing/commands/ending";
import { findForChange } from "@/lib/publishing/commands/record";
import { releaseWhenDue } from "@/lib/publishing/commands/review";
import { listDueContent } from "@/lib/publishing/queries/desk";
import { contentTags } from "@/lib/publishing/tags";

const payloadSchema = z.object({ id: z.uuid() });

function forOneContent(job: string, work: (uow: UnitOfWork, id: string) => Promise<unknown>): Task {
  return async (payload) => {
    const { id } = payloadSchema.parse(payload);
    await perform({ kind: "system", job }, (uow) => work(uow, id));
  };
}

function forAllDue(kind: "publish" | "expire", task: string): Task {
  return async (_payload, { addJob }) => {
    for (const id of await listDueContent(kind, clock.now())) await addJob(task, { id }, { jobKey: `${task}:${id}` });
  };
}

/** What is shown has not changed, but the time has: a banner begins. */
async function refresh(uow: UnitOfWork, id: string): Promise<void> {
  const { kind, slug } = await findForChange(uow, id);
  await recordPublication(uow, [contentTags.kind(kind), contentTags.one(kind, slug)]);
}

export const contentTasks = {
  "publish-content": forOneContent("publish-content", releaseWhenDue),
  "expire-content": forOneContent("expire-content", expireWhenDue),
  "refresh-content": forOneContent("refresh-content", refresh),
  "publish-due-content": forAllDue("publish", "publish-content"),
  "expire-due-content": forAllDue("expire", "expire-content"),
  /** Pages that count days to a deadline are made anew as a day begins. */
  "begin-day": async () => {
    await perform({ kind: "system", job: "begin-day" }, (uow) => recordPublication(uow, [contentTags.day]));
  },
} as const satisfies Record<string, Task>;
