"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { editAsDesk, recallAsDesk } from "@/lib/consultations/commands/desk-messages";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { type FormReading, readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { outsideText } from "@/lib/threads/text";

const ofMessage = { id: z.uuid(), messageId: z.uuid(), number: z.string().max(30) };
const editSchema = z.object({ ...ofMessage, body: outsideText });
const recallSchema = z.object(ofMessage);

/** 文面を変更する: the ten minutes begin anew. */
export async function editMessageAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(editSchema, data);
  if (!form.ok) return form.state;
  return carryOut(form, "edited", "thread.edit", (uow) => editAsDesk(uow, form.value));
}

/** 取り消す: nothing of it goes out. */
export async function recallMessageAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(recallSchema, data);
  if (!form.ok) return form.state;
  return carryOut(form, "recalled", "thread.recall", (uow) => recallAsDesk(uow, form.value));
}

type Ready = Extract<FormReading<z.output<typeof recallSchema>>, { ok: true }>;

async function carryOut(
  form: Ready,
  done: string,
  trying: AuditAction,
  work: (uow: UnitOfWork) => Promise<unknown>,
): Promise<FormState> {
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const outcome = await attempt(staff, work, { trying, subjectId: form.value.id });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminConsultation(form.value.number, done));
}
