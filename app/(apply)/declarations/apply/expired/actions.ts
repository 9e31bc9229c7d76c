"use server";

import { sendLinksAgain } from "@/app/(apply)/declarations/apply/send-links-again";
import type { FormState } from "@/lib/forms/form";

export async function sendAgainAction(_previous: FormState, data: FormData): Promise<FormState> {
  return sendLinksAgain(data);
}
