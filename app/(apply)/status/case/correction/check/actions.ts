"use server";

import { sendOwn } from "@/app/(apply)/status/case/send-own";
import { resubmitDeclaration } from "@/lib/declarations/commands/corrections";
import type { FormState } from "@/lib/forms/form";

export async function sendCorrectionAction(_previous: FormState, data: FormData): Promise<FormState> {
  return sendOwn({ command: resubmitDeclaration, trying: "declaration.resubmit", done: "corrected" }, data);
}
