"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { overLimit } from "@/lib/auth/visitor-limit";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readFiles, readForm } from "@/lib/forms/read-form";
import { FILE_CONTROL, uploadImport } from "@/lib/offices/imports/commands/upload";
import { staffUploadSchema } from "@/lib/offices/imports/schema";
import { routes } from "@/lib/routes";

export async function uploadAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(staffUploadSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const refusal = await overLimit("upload", staff.accountId);
  if (refusal !== null) return form.rejected(refusal.message);
  const outcome = await uploadImport(staff, { ...form.value, files: readFiles(data, FILE_CONTROL, 2) });
  if (outcome.ok) redirect(routes.adminOfficeImport(outcome.value));
  const { error } = outcome;
  return error instanceof FieldsRefused ? answer({ errors: error.fields }) : form.rejected(error.message);
}
