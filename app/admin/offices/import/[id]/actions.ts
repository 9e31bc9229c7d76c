"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { discardImport, startImport, startUndo } from "@/lib/offices/imports/commands/choose";
import { importSchema, startSchema, undoSchema } from "@/lib/offices/imports/schema";
import { routes } from "@/lib/routes";

export async function startAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ schema: startSchema, trying: "officeImport.apply", work: startImport }, data);
}

export async function discardAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ schema: importSchema, trying: "officeImport.discard", work: discardImport }, data);
}

export async function undoAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ schema: undoSchema, trying: "officeImport.undo", work: startUndo }, data);
}

type Act<Input> = {
  readonly schema: z.ZodType<Input>;
  readonly trying: AuditAction;
  readonly work: (uow: UnitOfWork, input: Input) => Promise<void>;
};

async function act<Input extends { readonly id: string }>(of: Act<Input>, data: FormData): Promise<FormState> {
  const form = readForm(of.schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id } = form.value;
  const outcome = await attempt(staff, (uow) => of.work(uow, form.value), { trying: of.trying, subjectId: id });
  if (outcome.ok) redirect(routes.adminOfficeImport(id));
  const { error } = outcome;
  if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
  return form.rejected(error.message);
}
