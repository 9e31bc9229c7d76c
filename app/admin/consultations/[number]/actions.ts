"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentStaff, requireDuty, signedOutMessage } from "@/lib/auth/session";
import { addConsultationNote, assignConsultation, takeUpConsultation } from "@/lib/consultations/commands/handling";
import { noteSchema, peopleSchema, seenSchema } from "@/lib/consultations/desk-schema";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

const numberSchema = z.object({ number: z.string().max(30) });
const stepSchema = z.object({ step: z.enum(["start", "resume"]) });

/** The presses that need no page of their own come back to the case with a word on how they went. */
export async function takeUpAction(data: FormData): Promise<void> {
  const staff = await requireDuty("CONSULTATIONS");
  const form = readForm(seenSchema.and(numberSchema).and(stepSchema), data);
  if (!form.ok) redirect(routes.adminConsultations());
  const { number, step, ...input } = form.value;
  const outcome = await attempt(staff, (uow) => takeUpConsultation(uow, input, step), {
    trying: `consultation.${step}`,
    subjectId: input.id,
  });
  const done = step === "start" ? "started" : "resumed";
  redirect(routes.adminConsultation(number, outcome.ok ? done : "changed"));
}

/** 案のとおりに決める: the proposal of the triage, as it stood on the screen. */
export async function acceptProposalAction(data: FormData): Promise<void> {
  const staff = await requireDuty("CONSULTATIONS");
  const form = readForm(peopleSchema.and(numberSchema), data);
  if (!form.ok) redirect(routes.adminConsultations());
  const { number, ...input } = form.value;
  const outcome = await attempt(staff, (uow) => assignConsultation(uow, input), {
    trying: "consultation.assign",
    subjectId: input.id,
  });
  redirect(routes.adminConsultation(number, outcome.ok ? "accepted" : "changed"));
}

export async function noteAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(noteSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => addConsultationNote(uow, form.value), {
    trying: "consultation.note",
    subjectId: form.value.id,
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminConsultation(outcome.value.number, "noted"));
}
