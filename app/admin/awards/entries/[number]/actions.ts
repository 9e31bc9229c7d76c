"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { refusedDecision } from "@/app/admin/declarations/[number]/refused-decision";
import { currentStaff, requireDuty, signedOutMessage } from "@/lib/auth/session";
import { declareOwnConflict } from "@/lib/awards/conflicts/commands/declare";
import { assignEntry, recordChecks, startCheck } from "@/lib/awards/entries/commands/check";
import { addNote } from "@/lib/awards/entries/commands/notes";
import { checksSchema } from "@/lib/awards/entries/desk-schema";
import { getNewsSince } from "@/lib/awards/entries/queries/news";
import { ownConflictSchema } from "@/lib/awards/jury/forms/declaration";
import { assignSchema, noteSchema, seenSchema } from "@/lib/cases/desk-schema";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

const numberSchema = z.object({ number: z.string().max(30) });

/** The two presses that need no page of their own come back to the entry with a word on how they went. */
export async function startCheckAction(data: FormData): Promise<void> {
  const staff = await requireDuty("AWARD");
  const form = readForm(seenSchema.and(numberSchema), data);
  if (!form.ok) redirect(routes.adminAwardEntries());
  const { number, ...input } = form.value;
  const outcome = await attempt(staff, (uow) => startCheck(uow, input), {
    trying: "awardEntry.startCheck",
    subjectId: input.id,
  });
  redirect(routes.adminAwardEntry(number, outcome.ok ? "started" : "changed"));
}

export async function assignAction(data: FormData): Promise<void> {
  const staff = await requireDuty("AWARD");
  const form = readForm(assignSchema.and(numberSchema), data);
  if (!form.ok) redirect(routes.adminAwardEntries());
  const { number, assigneeId, ...input } = form.value;
  const outcome = await attempt(staff, (uow) => assignEntry(uow, { ...input, assigneeId: assigneeId || null }), {
    trying: "awardEntry.assign",
    subjectId: input.id,
  });
  redirect(routes.adminAwardEntry(number, outcome.ok ? "assigned" : "changed"));
}

export async function noteAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(noteSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => addNote(uow, form.value), {
    trying: "awardEntry.note",
    subjectId: form.value.id,
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminAwardEntry(outcome.value, "noted"));
}

/** It leads away: from the next request on, the entry is not there for whoever declared. */
export async function declareOwnConflictAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(ownConflictSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => declareOwnConflict(uow, form.value), {
    trying: "awardConflict.declare",
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminAwardEntries());
}

export async function checksAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(checksSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, (uow) => recordChecks(uow, form.value), {
    trying: "awardEntry.check",
    subjectId: form.value.id,
  });
  if (!outcome.ok) return refusedDecision(staff, form, outcome.error, getNewsSince);
  redirect(routes.adminAwardEntry(outcome.value.number, "checked"));
}
