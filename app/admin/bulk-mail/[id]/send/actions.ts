"use server";

import { actOnLetter } from "@/app/admin/bulk-mail/letter-act";
import { scheduleLetter } from "@/lib/bulk-mail/commands/schedule";
import { scheduleSchema } from "@/lib/bulk-mail/schema";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function scheduleAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnLetter(
    {
      schema: scheduleSchema,
      trying: () => "bulkMail.schedule",
      work: scheduleLetter,
      next: ({ id }) => routes.adminLetter(id, "scheduled"),
    },
    data,
  );
}
