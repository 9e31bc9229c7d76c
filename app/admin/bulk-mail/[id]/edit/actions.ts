"use server";

import { actOnLetter } from "@/app/admin/bulk-mail/letter-act";
import { editLetter } from "@/lib/bulk-mail/commands/write";
import { letterSchema } from "@/lib/bulk-mail/schema";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function editLetterAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnLetter(
    {
      schema: letterSchema,
      trying: () => "bulkMail.edit",
      work: editLetter,
      next: ({ id }) => routes.adminLetter(id, "saved"),
    },
    data,
  );
}
