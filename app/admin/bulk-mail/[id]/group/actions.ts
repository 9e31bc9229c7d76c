"use server";

import { actOnLetter } from "@/app/admin/bulk-mail/letter-act";
import { chooseAudience } from "@/lib/bulk-mail/commands/choose";
import { audienceFormSchema } from "@/lib/bulk-mail/schema";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function chooseAudienceAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnLetter(
    {
      schema: audienceFormSchema,
      trying: () => "bulkMail.choose",
      work: chooseAudience,
      next: ({ id }) => routes.adminLetter(id, "chosen"),
    },
    data,
  );
}
