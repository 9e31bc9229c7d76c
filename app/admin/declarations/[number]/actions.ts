"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentStaff, requireDuty, signedOutMessage } from "@/lib/auth/session";
import { assignSchema, noteSchema, seenSchema } from "@/lib/cases/desk-schema";
import { attempt } from "@/lib/db/unit-of-work";
import { addNote, assignDeclaration, recordChecks, startReview } from "@/lib/declarations/commands/review";
import { checksSchema } from "@/lib/declarations/desk-schema";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { refusedDecision } from "./refused-decision";

const numberSchema = z.object({ number: z.string().max(30) });

/** The two presses that need no page of their own come back to the case with a word on how they went. */
export async function startReviewAction(data: FormData): Promise<void> {
  const staff = await requireDuty("DECLARATIONS");
  const form = readForm(seenSchema.and(numberSchema), data);
  if (!form.ok) redirect(routes.adminDeclarations());
  const { number, ...input } = form.value;
  const outcome = await attempt(staff, (uow) => startReview(uow, input), {
    trying: "declaration.startReview",
    subjectId: input.id,
  });
  redirect(routes.adminDeclaration(number, outcome.ok ? "started" : "changed"));
}

export async function assignAction(data: FormData): Promise<void> {
  const staff = await requireDuty("DECLARATIONS");
  const form = readForm(assignSchema.and(numberSchema), data);
  if (!form.ok) redirect(routes.adminDeclarations());
  const { number, assigneeId, ...input } = form.value;
  const outcome = await attempt(staff, (uow) => assignDeclaration(uow, { ...input, assigneeId: assigneeId || null }), {
    trying: "declaration.assign",
    subjectId: input.id,
  });
  redirect(routes.adminDeclaration(number, outcome.ok ? "assigned" : "changed"));
}

export async function noteAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(noteSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id } = form.value;
  const outcome = await attempt(staff, (uow) => addNote(uow, form.value), {
    trying: "declaration.note",
    subjectId: id,
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminDeclaration(outcome.value, "noted"));
}

export async function checksAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(checksSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id } = form.value;
  const outcome = await attempt(staff, (uow) => recordChecks(uow, form.value), {
    trying: "declaration.check",
    subjectId: id,
  });
  if (!outcome.ok) return refusedDecision(staff, form, outcome.error);
  redirect(routes.adminDeclaration(outcome.value, "checked"));
}
