"use server";

import { redirect } from "next/navigation";
import { requireDuty } from "@/lib/auth/session";
import { takeUpSchema } from "@/lib/cases/desk-schema";
import { attempt } from "@/lib/db/unit-of-work";
import { assignDeclaration } from "@/lib/declarations/commands/review";
import { queueFilterSchema } from "@/lib/declarations/filters";
import { queueQuery } from "@/lib/declarations/queue-address";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

/** 自分が担当する, from a line of the queue: back to the same queue with a word on how it went. */
export async function takeUpAction(data: FormData): Promise<void> {
  const staff = await requireDuty("DECLARATIONS");
  const form = readForm(takeUpSchema, data);
  if (!form.ok) redirect(routes.adminDeclarations());

  const { id, version, back } = form.value;
  const outcome = await attempt(staff, (uow) => assignDeclaration(uow, { id, version, assigneeId: staff.accountId }), {
    trying: "declaration.assign",
    subjectId: id,
  });
  const filters = queueFilterSchema.parse(Object.fromEntries(new URLSearchParams(back)));
  redirect(routes.adminDeclarations({ ...queueQuery(filters), done: outcome.ok ? "taken" : "changed" }));
}
