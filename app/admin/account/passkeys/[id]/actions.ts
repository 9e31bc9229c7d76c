"use server";

import { redirect } from "next/navigation";
import { renamePasskey } from "@/lib/accounts/passkeys/commands";
import { renamePasskeySchema } from "@/lib/accounts/passkeys/schema";
import { requireStaff } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

export async function renamePasskeyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const staff = await requireStaff();
  const form = readForm(renamePasskeySchema, data);
  if (!form.ok) return form.state;

  const outcome = await renamePasskey(staff, form.value);
  if (!outcome.ok) return form.rejected(outcome.error.message);

  redirect(routes.adminPasskeys("renamed"));
}
