"use server";

import { actOnLetter } from "@/app/admin/bulk-mail/letter-act";
import { leaveOut, takeBack } from "@/lib/bulk-mail/commands/choose";
import { leaveOutSchema, takeBackSchema } from "@/lib/bulk-mail/schema";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function leaveOutAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnLetter(
    {
      schema: leaveOutSchema,
      trying: () => "bulkMail.leaveOut",
      work: leaveOut,
      next: ({ id, recipient }) => routes.adminLetterRecipient(id, recipient, "out"),
    },
    data,
  );
}

export async function takeBackAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnLetter(
    {
      schema: takeBackSchema,
      trying: () => "bulkMail.takeBack",
      work: takeBack,
      next: ({ id, recipient }) => routes.adminLetterRecipient(id, recipient, "back"),
    },
    data,
  );
}
