"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentStaff, requireDuty, signedOutMessage } from "@/lib/auth/session";
import { assignSchema, noteSchema, seenSchema } from "@/lib/cases/desk-schema";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { addNote } from "@/lib/offices/commands/notes";
import { assignOffice, startReview } from "@/lib/offices/commands/review";
import { routes } from "@/lib/routes";

const numberSchema = z.object({ number: z.string().max(30) });

/** The two presses that need no page of their own come back to the office with a word on how they went. */
export async function startReviewAction(data: FormData): Promise<void> {
  const staff = await requireDuty("OFFICES");
  const form = readForm(seenSchema.and(numberSchema), data);
  if (!form.ok) redirect(routes.adminOffices());
  const { number, ...input } = form.value;
  const outcome = await attempt(staff, (uow) => startReview(uow, input), {
    trying: "office.startReview",
    subjectId: input.id,
  });
  redirect(routes.adminOffice(number, outcome.ok ? "started" : "changed"));
}

export async function assignAction(data: FormData): Promise<void> {
  const staff = await requireDuty("OFFICES");
  const form = readForm(assignSchema.and(numberSchema), data);
  if (!form.ok) redirect(routes.adminOffices());
  const { number, assigneeId, ...input } = form.value;
  const outcome = await attempt(staff, (uow) => assignOffice(uow, { ...input, assigneeId: assigneeId || null }), {
    trying: "office.assign",
    subjectId: input.id,
  });
  redirect(routes.adminOffice(number, outcome.ok ? "assigned" : "changed"));
}

export async function noteAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(noteSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => addNote(uow, form.value), {
    trying: "office.note",
    subjectId: form.value.id,
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminOffice(outcome.value, "noted"));
}
