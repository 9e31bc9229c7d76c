"use server";

import { redirect } from "next/navigation";
import { requireDuty } from "@/lib/auth/session";
import { takeUpSchema } from "@/lib/cases/desk-schema";
import { attempt } from "@/lib/db/unit-of-work";
import { readForm } from "@/lib/forms/read-form";
import { assignOffice } from "@/lib/offices/commands/review";
import { queueQuery } from "@/lib/offices/queue-address";
import { officeQueueSchema } from "@/lib/offices/queue-filters";
import { routes } from "@/lib/routes";

/** 自分が担当する, from a line of the queue: back to the same queue with a word on how it went. */
export async function takeUpAction(data: FormData): Promise<void> {
  const staff = await requireDuty("OFFICES");
  const form = readForm(takeUpSchema, data);
  if (!form.ok) redirect(routes.adminOffices());

  const { id, version, back } = form.value;
  const outcome = await attempt(staff, (uow) => assignOffice(uow, { id, version, assigneeId: staff.accountId }), {
    trying: "office.assign",
    subjectId: id,
  });
  const filters = officeQueueSchema.parse(Object.fromEntries(new URLSearchParams(back)));
  redirect(routes.adminOffices({ ...queueQuery(filters), done: outcome.ok ? "taken" : "changed" }));
}
