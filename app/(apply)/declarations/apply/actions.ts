"use server";

import { redirect } from "next/navigation";
import { APPLY_STEPS } from "@/lib/declarations/fields";
import { answer, type FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { beginDraft } from "./draft-for-write";

export async function startAction(): Promise<FormState> {
  const begun = await beginDraft();
  if (!begun.ok) return answer({ message: begun.error.message });
  redirect(routes.applyStep(APPLY_STEPS[0]));
}
