"use server";

import { redirect } from "next/navigation";
import { currentStaff, requireDuty, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { noteOnOffice } from "@/lib/offices/commands/note";
import { assignOffice, startReview } from "@/lib/offices/commands/review";
import { assignSchema, noteSchema, seenSchema } from "@/lib/offices/desk-schema";
import { routes } from "@/lib/routes";

/** The two presses that need no page of their own come back to the office with a word on how they went. */
export async function startOfficeReviewAction(data: FormData): Promise<void> {
  const staff = await requireDuty("OFFICES");
  const form = readForm(seenSchema, data);
  if (!form.ok) redirect(routes.adminOffices());
  const { number, ...input } = form.value;
  const options = { trying: "office.startReview", subjectId: input.id };
  const outcome = await attempt(staff, (uow) => startReview(uow, input), options);
  redirect(routes.adminOffice(number, outcome.ok ? "started" : "changed"));
}

export async function assignOfficeAction(data: FormData): Promise<void> {
  const staff = await requireDuty("OFFICES");
  const form = readForm(assignSchema, data);
  if (!form.ok) redirect(routes.adminOffices());
  const { number, assigneeId, ...input } = form.value;
  const options = { trying: "office.assign", subjectId: input.id };
  const work = { ...input, assigneeId: assigneeId || null };
  const outcome = await attempt(staff, (uow) => assignOffice(uow, work), options);
  redirect(routes.adminOffice(number, outcome.ok ? "assigned" : "changed"));
}

export async function noteOfficeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(noteSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const options = { trying: "office.note", subjectId: form.value.id };
  const outcome = await attempt(staff, (uow) => noteOnOffice(uow, form.value), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminOffice(outcome.value, "noted"));
}
