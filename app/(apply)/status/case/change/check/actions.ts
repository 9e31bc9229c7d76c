"use server";

import { sendOwn } from "@/app/(apply)/status/case/send-own";
import { requestChange } from "@/lib/declarations/commands/changes";
import type { FormState } from "@/lib/forms/form";

export async function sendChangeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return sendOwn({ command: requestChange, trying: "declaration.requestChange", done: "changed" }, data);
}
