"use server";

import { redirect } from "next/navigation";
import { requireDuty } from "@/lib/auth/session";
import { assignEntry } from "@/lib/awards/entries/commands/check";
import { queueQuery } from "@/lib/awards/entries/queue-address";
import { entryQueueSchema } from "@/lib/awards/entries/queue-filters";
import { takeUpSchema } from "@/lib/cases/desk-schema";
import { attempt } from "@/lib/db/unit-of-work";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

/** 自分が担当する, from a line of the queue: back to the same queue with a word on how it went. */
export async function takeUpAction(data: FormData): Promise<void> {
  const staff = await requireDuty("AWARD");
  const form = readForm(takeUpSchema, data);
  if (!form.ok) redirect(routes.adminAwardEntries());

  const { id, version, back } = form.value;
  const outcome = await attempt(staff, (uow) => assignEntry(uow, { id, version, assigneeId: staff.accountId }), {
    trying: "awardEntry.assign",
    subjectId: id,
  });
  const filters = entryQueueSchema.parse(Object.fromEntries(new URLSearchParams(back)));
  redirect(routes.adminAwardEntries({ ...queueQuery(filters), done: outcome.ok ? "taken" : "changed" }));
}
